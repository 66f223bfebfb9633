// Generated from schemas/ by `npm run generate`. Do not edit.
var Ei = Object.create;
var li = Object.defineProperty;
var Ni = Object.getOwnPropertyDescriptor;
var Fi = Object.getOwnPropertyNames;
var Vi = Object.getPrototypeOf, zi = Object.prototype.hasOwnProperty;
var Wt = (r, n) => () => {
try {
return n || r((n = { exports: {} }).exports, n), n.exports;
} catch (I) {
throw n = 0, I;
}
};
var Ci = (r, n, I, _) => {
if (n && typeof n == "object" || typeof n == "function")
for (let f of Fi(n))
!zi.call(r, f) && f !== I && li(r, f, { get: () => n[f], enumerable: !(_ = Ni(n, f)) || _.enumerable });
return r;
};
var ai = (r, n, I) => (I = r != null ? Ei(Vi(r)) : {}, Ci(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
n || !r || !r.__esModule ? li(I, "default", { value: r, enumerable: !0 }) : I,
r
));
var fi = Wt((ko, pi) => {
"use strict";
pi.exports = function r(n, I) {
if (n === I) return !0;
if (n && I && typeof n == "object" && typeof I == "object") {
if (n.constructor !== I.constructor) return !1;
var _, f, u;
if (Array.isArray(n)) {
if (_ = n.length, _ != I.length) return !1;
for (f = _; f-- !== 0; )
if (!r(n[f], I[f])) return !1;
return !0;
}
if (n.constructor === RegExp) return n.source === I.source && n.flags === I.flags;
if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === I.valueOf();
if (n.toString !== Object.prototype.toString) return n.toString() === I.toString();
if (u = Object.keys(n), _ = u.length, _ !== Object.keys(I).length) return !1;
for (f = _; f-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(I, u[f])) return !1;
for (f = _; f-- !== 0; ) {
var e = u[f];
if (!r(n[e], I[e])) return !1;
}
return !0;
}
return n !== n && I !== I;
};
});
var mi = Wt((Mt) => {
"use strict";
Object.defineProperty(Mt, "__esModule", { value: !0 });
var ui = fi();
ui.code = 'require("ajv/dist/runtime/equal").default';
Mt.default = ui;
});
var di = Wt((Ht) => {
"use strict";
Object.defineProperty(Ht, "__esModule", { value: !0 });
function ci(r) {
let n = r.length, I = 0, _ = 0, f;
for (; _ < n; )
I++, f = r.charCodeAt(_++), f >= 55296 && f <= 56319 && _ < n && (f = r.charCodeAt(_), (f & 64512) === 56320 && _++);
return I;
}
Ht.default = ci;
ci.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var bi = ai(mi()), qi = ai(di()), Ti = {
date(r) {
let [, n, I, _] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!n || I < 1 || I > 12 || _ < 1) return !1;
let f = n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0);
return _ <= [31, f ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][I - 1];
}
}, vo = bt, yi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/archive-index.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "system", "names", "sample", "inUse", "handover", "sharing", "listDates", "manifest", "mapping", "counts", "files", "findings", "entries"], properties: { schemaVersion: { const: "1.0.0" }, system: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, inUse: { $ref: "common.schema.json#/$defs/span" }, handover: { $ref: "archive.schema.json#/$defs/handover" }, sharing: { enum: ["public", "internal", "restricted"] }, listDates: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, manifest: { $ref: "archive.schema.json#/$defs/sha256" }, mapping: { anyOf: [{ type: "object", additionalProperties: !1, required: ["code", "sha256"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } }, { type: "null" }] }, counts: { type: "object", additionalProperties: !1, required: ["files", "records", "units", "codes", "figures"], properties: { files: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } } }, records: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, after: { type: "integer", minimum: 0 } } }, units: { type: "object", additionalProperties: !1, required: ["codes", "resolved"], properties: { codes: { type: "integer", minimum: 0 }, resolved: { type: "integer", minimum: 0 } } }, codes: { type: "object", additionalProperties: !1, required: ["matched", "converted", "unmapped"], properties: { matched: { type: "integer", minimum: 0 }, converted: { type: "integer", minimum: 0 }, unmapped: { type: "integer", minimum: 0 } } }, figures: { type: "object", additionalProperties: !1, required: ["matched", "converted", "unmapped"], properties: { matched: { type: "integer", minimum: 0 }, converted: { type: "integer", minimum: 0 }, unmapped: { type: "integer", minimum: 0 } } } } }, files: { type: "array", maxItems: 1e5, items: { type: "object", additionalProperties: !1, required: ["path", "kind", "listDate", "bytes", "sha256", "isHashStated", "records"], properties: { path: { $ref: "archive.schema.json#/$defs/path" }, kind: { $ref: "archive.schema.json#/$defs/kind" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, bytes: { type: "integer", minimum: 0 }, sha256: { $ref: "archive.schema.json#/$defs/sha256" }, isHashStated: { type: "boolean" }, records: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, after: { type: "integer", minimum: 0 } } } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } }, entries: { type: "array", maxItems: 1e7, items: { anyOf: [{ $ref: "#/$defs/figure" }, { $ref: "#/$defs/document" }] } } }, $defs: { written: { type: "string", maxLength: 32767 }, figure: { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "unitName", "listDate", "period", "periodWritten", "title", "code", "indicator", "breakdown", "definition", "scenario", "mapped", "written", "measureWritten", "state", "value", "measure", "place", "sha256"], properties: { kind: { enum: ["figure"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, unitName: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, code: { $ref: "#/$defs/written" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, mapped: { enum: ["matched", "converted", "unmapped"] }, written: { $ref: "#/$defs/written" }, measureWritten: { $ref: "#/$defs/written" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "blank", "unread"] }, value: { anyOf: [{ type: "string", maxLength: 200, pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" }, { type: "null" }] }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } }, document: { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "listDate", "period", "periodWritten", "title", "place", "sha256"], properties: { kind: { enum: ["report", "narrative", "attachment"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, text: { type: "string", maxLength: 4e6 }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } } } }, i = Object.prototype.hasOwnProperty, G = bi.default;
var V = qi.default, ke = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function _e(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ne = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function T(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = T.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ge = Ti.date, we = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function U(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Rr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let v = r.from, l = s, P = !1, c = s;
U(v, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let v = r.to, l = s, P = !1, c = s;
U(v, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = c === s;
P = P || p;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ae(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ft = new RegExp("^\\S", "u");
function Z(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && i.call(r, "number") && (T(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (T(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (He(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ei = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u");
function Zr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.by === void 0 || !i.call(r, "by")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.identifier === void 0 || !i.call(r, "identifier")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "by" || p === "identifier" || p === "date" || p === "document")) {
let v = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.by !== void 0 && i.call(r, "by") && (Me(r.by, { instancePath: n + "/by", parentData: r, parentDataProperty: "by", rootData: f, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.identifier !== void 0 && i.call(r, "identifier")) {
let p = r.identifier;
if (typeof p == "string") {
if (V(p) > 40) {
let v = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!ei.test(p)) {
let v = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.date !== void 0 && i.call(r, "date")) {
let p = r.date, v = s, l = !1, P = s;
Ae(p, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
var t = P === s;
l = l || t;
let c = s;
if (p !== null) {
let m = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = c === s;
if (l = l || t, l)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let m = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
r.document !== void 0 && i.call(r, "document") && (Dr(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: u }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Le(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ri = new RegExp("^[0-9a-f]{64}$", "u");
function de(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = de.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 64) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ri.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return de.errors = e, s === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $i = new RegExp("^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$", "u");
function Ur(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$i.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Di = { enum: ["figures", "report", "narrative", "attachment"] };
function Kr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "figures" || r === "report" || r === "narrative" || r === "attachment")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Di.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ji = { enum: ["error", "warning", "note"] };
function Wr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Wr.errors = e, s === 0;
}
Wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var si = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function Mr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (T(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (T(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (V(t) > 40) {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!si.test(t)) {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let p = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (T(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Je(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.args === void 0 || !i.call(r, "args")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "code" || l === "severity" || l === "args" || l === "place" || l === "value" || l === "expected" || l === "message" || l === "remedy")) {
let P = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Sr(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity") && (Wr(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length)), r.args !== void 0 && i.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let P = { instancePath: n + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l)) {
let c = s, m = s, a = s;
if (!(P === "constructor" || P === "hasOwnProperty" || P === "isPrototypeOf" || P === "propertyIsEnumerable" || P === "toLocaleString" || P === "toString" || P === "valueOf")) {
let y = {};
e === null ? e = [y] : e.push(y), s++;
}
var t = a === s;
if (t) {
let y = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: P };
e === null ? e = [y] : e.push(y), s++;
} else
s = m, e !== null && (m ? e.length = m : e = null);
if (typeof P == "string") {
if (V(P) > 40) {
let y = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: P };
e === null ? e = [y] : e.push(y), s++;
}
if (!zr.test(P)) {
let y = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: P };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: P };
e === null ? e = [y] : e.push(y), s++;
}
var p = c === s;
if (!p) {
let y = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [y] : e.push(y), s++;
}
}
for (let P of Object.keys(l)) {
let c = l[P], m = s, a = !1, y = s;
if (typeof c == "string") {
if (V(c) > 4e3) {
let L = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [L] : e.push(L), s++;
}
} else {
let L = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [L] : e.push(L), s++;
}
var v = y === s;
a = a || v;
let g = s;
if (!(typeof c == "number" && isFinite(c))) {
let L = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [L] : e.push(L), s++;
}
var v = g === s;
a = a || v;
let h = s;
if (c !== null) {
let L = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [L] : e.push(L), s++;
}
var v = h === s;
a = a || v;
let d = s;
if (Array.isArray(c)) {
if (c.length > 2e4) {
let k = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [k] : e.push(k), s++;
}
let L = c.length;
for (let k = 0; k < L; k++) {
let x = c[k];
if (typeof x == "string") {
if (V(x) > 300) {
let j = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let L = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
var v = d === s;
if (a = a || v, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let L = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let P = { instancePath: n + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (Mr(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: u }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), r.value !== void 0 && i.call(r, "value")) {
let l = r.value;
if (typeof l == "string") {
if (V(l) > 4e3) {
let P = { instancePath: n + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: n + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.expected !== void 0 && i.call(r, "expected")) {
let l = r.expected;
if (typeof l == "string") {
if (V(l) > 4e3) {
let P = { instancePath: n + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: n + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.message !== void 0 && i.call(r, "message") && (Xe(r.message, { instancePath: n + "/message", parentData: r, parentDataProperty: "message", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), r.remedy !== void 0 && i.call(r, "remedy") && (Xe(r.remedy, { instancePath: n + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var kt = { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "unitName", "listDate", "period", "periodWritten", "title", "code", "indicator", "breakdown", "definition", "scenario", "mapped", "written", "measureWritten", "state", "value", "measure", "place", "sha256"], properties: { kind: { enum: ["figure"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, unitName: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, code: { $ref: "#/$defs/written" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, mapped: { enum: ["matched", "converted", "unmapped"] }, written: { $ref: "#/$defs/written" }, measureWritten: { $ref: "#/$defs/written" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "blank", "unread"] }, value: { anyOf: [{ type: "string", maxLength: 200, pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" }, { type: "null" }] }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } };
var ve = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function jr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function J(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = J.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 32767) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32767 } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return J.errors = e, s === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yt = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function xr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!yt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ut = { enum: ["actual", "plan", "forecast"] };
function Hr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ut.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (T(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (T(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (V(t) > 40) {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!si.test(t)) {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let p = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (T(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xt = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), Kt = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u"), Bi = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$", "u");
function Yr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.unit === void 0 || !i.call(r, "unit")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.unitCode === void 0 || !i.call(r, "unitCode")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitCode" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.unitName === void 0 || !i.call(r, "unitName")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitName" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.period === void 0 || !i.call(r, "period")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.periodWritten === void 0 || !i.call(r, "periodWritten")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodWritten" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.title === void 0 || !i.call(r, "title")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.definition === void 0 || !i.call(r, "definition")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.scenario === void 0 || !i.call(r, "scenario")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.mapped === void 0 || !i.call(r, "mapped")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapped" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.written === void 0 || !i.call(r, "written")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.measureWritten === void 0 || !i.call(r, "measureWritten")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measureWritten" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.state === void 0 || !i.call(r, "state")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.measure === void 0 || !i.call(r, "measure")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.place === void 0 || !i.call(r, "place")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.sha256 === void 0 || !i.call(r, "sha256")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!i.call(kt.properties, m)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "figure") {
let m = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: kt.properties.kind.enum } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.unit !== void 0 && i.call(r, "unit")) {
let m = r.unit, a = s, y = !1, g = s;
jr(m, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length);
var t = g === s;
y = y || t;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/unit", schemaPath: "#/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = h === s;
if (y = y || t, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.unitCode !== void 0 && i.call(r, "unitCode") && (J(r.unitCode, { instancePath: n + "/unitCode", parentData: r, parentDataProperty: "unitCode", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.unitName !== void 0 && i.call(r, "unitName") && (J(r.unitName, { instancePath: n + "/unitName", parentData: r, parentDataProperty: "unitName", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (Le(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.period !== void 0 && i.call(r, "period")) {
let m = r.period, a = s, y = !1, g = s;
xr(m, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length);
var p = g === s;
y = y || p;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/period", schemaPath: "#/properties/period/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = h === s;
if (y = y || p, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/period", schemaPath: "#/properties/period/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.periodWritten !== void 0 && i.call(r, "periodWritten") && (J(r.periodWritten, { instancePath: n + "/periodWritten", parentData: r, parentDataProperty: "periodWritten", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.title !== void 0 && i.call(r, "title") && (J(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (J(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.indicator !== void 0 && i.call(r, "indicator")) {
let m = r.indicator, a = s, y = !1, g = s;
_e(m, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var v = g === s;
y = y || v;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/indicator", schemaPath: "#/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var v = h === s;
if (y = y || v, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/indicator", schemaPath: "#/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.breakdown !== void 0 && i.call(r, "breakdown")) {
let m = r.breakdown;
if (typeof m == "string") {
if (V(m) > 200) {
let a = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Xt.test(m)) {
let a = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.definition !== void 0 && i.call(r, "definition")) {
let m = r.definition, a = s, y = !1, g = s;
if (typeof m == "string") {
if (V(m) > 40) {
let d = { instancePath: n + "/definition", schemaPath: "#/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!Kt.test(m)) {
let d = { instancePath: n + "/definition", schemaPath: "#/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: n + "/definition", schemaPath: "#/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = g === s;
y = y || l;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/definition", schemaPath: "#/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = h === s;
if (y = y || l, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/definition", schemaPath: "#/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (Hr(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length)), r.mapped !== void 0 && i.call(r, "mapped")) {
let m = r.mapped;
if (!(m === "matched" || m === "converted" || m === "unmapped")) {
let a = { instancePath: n + "/mapped", schemaPath: "#/properties/mapped/enum", keyword: "enum", params: { allowedValues: kt.properties.mapped.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.written !== void 0 && i.call(r, "written") && (J(r.written, { instancePath: n + "/written", parentData: r, parentDataProperty: "written", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.measureWritten !== void 0 && i.call(r, "measureWritten") && (J(r.measureWritten, { instancePath: n + "/measureWritten", parentData: r, parentDataProperty: "measureWritten", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.state !== void 0 && i.call(r, "state")) {
let m = r.state;
if (!(m === "number" || m === "nil" || m === "missing" || m === "notApplicable" || m === "confidential" || m === "blank" || m === "unread")) {
let a = { instancePath: n + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: kt.properties.state.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.value !== void 0 && i.call(r, "value")) {
let m = r.value, a = s, y = !1, g = s;
if (typeof m == "string") {
if (V(m) > 200) {
let d = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!Bi.test(m)) {
let d = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = g === s;
y = y || P;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure")) {
let m = r.measure, a = s, y = !1, g = s;
_e(m, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var c = g === s;
y = y || c;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var c = h === s;
if (y = y || c, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.place !== void 0 && i.call(r, "place") && (Or(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: u }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.sha256 !== void 0 && i.call(r, "sha256") && (de(r.sha256, { instancePath: n + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Yr.errors = e, s === 0;
}
Yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var hi = { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "listDate", "period", "periodWritten", "title", "place", "sha256"], properties: { kind: { enum: ["report", "narrative", "attachment"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, text: { type: "string", maxLength: 4e6 }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } };
function Qr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.unit === void 0 || !i.call(r, "unit")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.unitCode === void 0 || !i.call(r, "unitCode")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitCode" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.period === void 0 || !i.call(r, "period")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.periodWritten === void 0 || !i.call(r, "periodWritten")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodWritten" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.title === void 0 || !i.call(r, "title")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.place === void 0 || !i.call(r, "place")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.sha256 === void 0 || !i.call(r, "sha256")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!i.call(hi.properties, v)) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let v = r.kind;
if (!(v === "report" || v === "narrative" || v === "attachment")) {
let l = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: hi.properties.kind.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.unit !== void 0 && i.call(r, "unit")) {
let v = r.unit, l = s, P = !1, c = s;
jr(v, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/unit", schemaPath: "#/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.unitCode !== void 0 && i.call(r, "unitCode") && (J(r.unitCode, { instancePath: n + "/unitCode", parentData: r, parentDataProperty: "unitCode", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (Le(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.period !== void 0 && i.call(r, "period")) {
let v = r.period, l = s, P = !1, c = s;
xr(v, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length);
var p = c === s;
P = P || p;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/period", schemaPath: "#/properties/period/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/period", schemaPath: "#/properties/period/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.periodWritten !== void 0 && i.call(r, "periodWritten") && (J(r.periodWritten, { instancePath: n + "/periodWritten", parentData: r, parentDataProperty: "periodWritten", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.title !== void 0 && i.call(r, "title") && (J(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: u }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.text !== void 0 && i.call(r, "text")) {
let v = r.text;
if (typeof v == "string") {
if (V(v) > 4e6) {
let l = { instancePath: n + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 4e6 } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.place !== void 0 && i.call(r, "place") && (Or(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: u }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.sha256 !== void 0 && i.call(r, "sha256") && (de(r.sha256, { instancePath: n + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function bt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !i.call(r, "schemaVersion")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.system === void 0 || !i.call(r, "system")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.sample === void 0 || !i.call(r, "sample")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.inUse === void 0 || !i.call(r, "inUse")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inUse" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.handover === void 0 || !i.call(r, "handover")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handover" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.sharing === void 0 || !i.call(r, "sharing")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.listDates === void 0 || !i.call(r, "listDates")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.manifest === void 0 || !i.call(r, "manifest")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.mapping === void 0 || !i.call(r, "mapping")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.counts === void 0 || !i.call(r, "counts")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.files === void 0 || !i.call(r, "files")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.findings === void 0 || !i.call(r, "findings")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.entries === void 0 || !i.call(r, "entries")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!i.call(yi.properties, c)) {
let m = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.schemaVersion !== void 0 && i.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let c = { instancePath: n + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.system !== void 0 && i.call(r, "system") && (_e(r.system, { instancePath: n + "/system", parentData: r, parentDataProperty: "system", rootData: f, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Br(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let c = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.inUse !== void 0 && i.call(r, "inUse") && (Rr(r.inUse, { instancePath: n + "/inUse", parentData: r, parentDataProperty: "inUse", rootData: f, dynamicAnchors: u }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.handover !== void 0 && i.call(r, "handover") && (Zr(r.handover, { instancePath: n + "/handover", parentData: r, parentDataProperty: "handover", rootData: f, dynamicAnchors: u }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), r.sharing !== void 0 && i.call(r, "sharing")) {
let c = r.sharing;
if (!(c === "public" || c === "internal" || c === "restricted")) {
let m = { instancePath: n + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: yi.properties.sharing.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.listDates !== void 0 && i.call(r, "listDates")) {
let c = r.listDates;
if (Array.isArray(c)) {
if (c.length > 1e3) {
let g = { instancePath: n + "/listDates", schemaPath: "#/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [g] : e.push(g), s++;
}
if (c.length < 1) {
let g = { instancePath: n + "/listDates", schemaPath: "#/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let m = c.length;
for (let g = 0; g < m; g++)
Le(c[g], { instancePath: n + "/listDates/" + g, parentData: c, parentDataProperty: g, rootData: f, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
let a = c.length, y;
if (a > 1) {
e: for (; a--; )
for (y = a; y--; )
if (G(c[a], c[y])) {
let g = { instancePath: n + "/listDates", schemaPath: "#/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: a, j: y } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let m = { instancePath: n + "/listDates", schemaPath: "#/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.manifest !== void 0 && i.call(r, "manifest") && (de(r.manifest, { instancePath: n + "/manifest", parentData: r, parentDataProperty: "manifest", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.mapping !== void 0 && i.call(r, "mapping")) {
let c = r.mapping, m = s, a = !1, y = s;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.code === void 0 || !i.call(c, "code")) {
let h = { instancePath: n + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (c.sha256 === void 0 || !i.call(c, "sha256")) {
let h = { instancePath: n + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(c))
if (!(h === "code" || h === "sha256")) {
let d = { instancePath: n + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
c.code !== void 0 && i.call(c, "code") && (_e(c.code, { instancePath: n + "/mapping/code", parentData: c, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), c.sha256 !== void 0 && i.call(c, "sha256") && (de(c.sha256, { instancePath: n + "/mapping/sha256", parentData: c, parentDataProperty: "sha256", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let h = { instancePath: n + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = y === s;
a = a || t;
let g = s;
if (c !== null) {
let h = { instancePath: n + "/mapping", schemaPath: "#/properties/mapping/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (a = a || t, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/mapping", schemaPath: "#/properties/mapping/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.counts !== void 0 && i.call(r, "counts")) {
let c = r.counts;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.files === void 0 || !i.call(c, "files")) {
let m = { instancePath: n + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [m] : e.push(m), s++;
}
if (c.records === void 0 || !i.call(c, "records")) {
let m = { instancePath: n + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [m] : e.push(m), s++;
}
if (c.units === void 0 || !i.call(c, "units")) {
let m = { instancePath: n + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [m] : e.push(m), s++;
}
if (c.codes === void 0 || !i.call(c, "codes")) {
let m = { instancePath: n + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "codes" } };
e === null ? e = [m] : e.push(m), s++;
}
if (c.figures === void 0 || !i.call(c, "figures")) {
let m = { instancePath: n + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(c))
if (!(m === "files" || m === "records" || m === "units" || m === "codes" || m === "figures")) {
let a = { instancePath: n + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (c.files !== void 0 && i.call(c, "files")) {
let m = c.files;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.before === void 0 || !i.call(m, "before")) {
let a = { instancePath: n + "/counts/files", schemaPath: "#/properties/counts/properties/files/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.after === void 0 || !i.call(m, "after")) {
let a = { instancePath: n + "/counts/files", schemaPath: "#/properties/counts/properties/files/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(m))
if (!(a === "before" || a === "after")) {
let y = { instancePath: n + "/counts/files", schemaPath: "#/properties/counts/properties/files/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (m.before !== void 0 && i.call(m, "before")) {
let a = m.before;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/files/before", schemaPath: "#/properties/counts/properties/files/properties/before/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/files/before", schemaPath: "#/properties/counts/properties/files/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (m.after !== void 0 && i.call(m, "after")) {
let a = m.after;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/files/after", schemaPath: "#/properties/counts/properties/files/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/files/after", schemaPath: "#/properties/counts/properties/files/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: n + "/counts/files", schemaPath: "#/properties/counts/properties/files/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (c.records !== void 0 && i.call(c, "records")) {
let m = c.records;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.before === void 0 || !i.call(m, "before")) {
let a = { instancePath: n + "/counts/records", schemaPath: "#/properties/counts/properties/records/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.after === void 0 || !i.call(m, "after")) {
let a = { instancePath: n + "/counts/records", schemaPath: "#/properties/counts/properties/records/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(m))
if (!(a === "before" || a === "after")) {
let y = { instancePath: n + "/counts/records", schemaPath: "#/properties/counts/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (m.before !== void 0 && i.call(m, "before")) {
let a = m.before, y = s, g = !1, h = s;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let L = { instancePath: n + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let L = { instancePath: n + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
var p = h === s;
g = g || p;
let d = s;
if (a !== null) {
let L = { instancePath: n + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [L] : e.push(L), s++;
}
var p = d === s;
if (g = g || p, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let L = { instancePath: n + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [L] : e.push(L), s++;
}
}
if (m.after !== void 0 && i.call(m, "after")) {
let a = m.after;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/records/after", schemaPath: "#/properties/counts/properties/records/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/records/after", schemaPath: "#/properties/counts/properties/records/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: n + "/counts/records", schemaPath: "#/properties/counts/properties/records/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (c.units !== void 0 && i.call(c, "units")) {
let m = c.units;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.codes === void 0 || !i.call(m, "codes")) {
let a = { instancePath: n + "/counts/units", schemaPath: "#/properties/counts/properties/units/required", keyword: "required", params: { missingProperty: "codes" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.resolved === void 0 || !i.call(m, "resolved")) {
let a = { instancePath: n + "/counts/units", schemaPath: "#/properties/counts/properties/units/required", keyword: "required", params: { missingProperty: "resolved" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(m))
if (!(a === "codes" || a === "resolved")) {
let y = { instancePath: n + "/counts/units", schemaPath: "#/properties/counts/properties/units/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (m.codes !== void 0 && i.call(m, "codes")) {
let a = m.codes;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/units/codes", schemaPath: "#/properties/counts/properties/units/properties/codes/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/units/codes", schemaPath: "#/properties/counts/properties/units/properties/codes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (m.resolved !== void 0 && i.call(m, "resolved")) {
let a = m.resolved;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/units/resolved", schemaPath: "#/properties/counts/properties/units/properties/resolved/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/units/resolved", schemaPath: "#/properties/counts/properties/units/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: n + "/counts/units", schemaPath: "#/properties/counts/properties/units/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (c.codes !== void 0 && i.call(c, "codes")) {
let m = c.codes;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.matched === void 0 || !i.call(m, "matched")) {
let a = { instancePath: n + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "matched" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.converted === void 0 || !i.call(m, "converted")) {
let a = { instancePath: n + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "converted" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.unmapped === void 0 || !i.call(m, "unmapped")) {
let a = { instancePath: n + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "unmapped" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(m))
if (!(a === "matched" || a === "converted" || a === "unmapped")) {
let y = { instancePath: n + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (m.matched !== void 0 && i.call(m, "matched")) {
let a = m.matched;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/codes/matched", schemaPath: "#/properties/counts/properties/codes/properties/matched/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/codes/matched", schemaPath: "#/properties/counts/properties/codes/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (m.converted !== void 0 && i.call(m, "converted")) {
let a = m.converted;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/codes/converted", schemaPath: "#/properties/counts/properties/codes/properties/converted/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/codes/converted", schemaPath: "#/properties/counts/properties/codes/properties/converted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (m.unmapped !== void 0 && i.call(m, "unmapped")) {
let a = m.unmapped;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/codes/unmapped", schemaPath: "#/properties/counts/properties/codes/properties/unmapped/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/codes/unmapped", schemaPath: "#/properties/counts/properties/codes/properties/unmapped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: n + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (c.figures !== void 0 && i.call(c, "figures")) {
let m = c.figures;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.matched === void 0 || !i.call(m, "matched")) {
let a = { instancePath: n + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "matched" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.converted === void 0 || !i.call(m, "converted")) {
let a = { instancePath: n + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "converted" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.unmapped === void 0 || !i.call(m, "unmapped")) {
let a = { instancePath: n + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "unmapped" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(m))
if (!(a === "matched" || a === "converted" || a === "unmapped")) {
let y = { instancePath: n + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (m.matched !== void 0 && i.call(m, "matched")) {
let a = m.matched;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/figures/matched", schemaPath: "#/properties/counts/properties/figures/properties/matched/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/figures/matched", schemaPath: "#/properties/counts/properties/figures/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (m.converted !== void 0 && i.call(m, "converted")) {
let a = m.converted;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/figures/converted", schemaPath: "#/properties/counts/properties/figures/properties/converted/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/figures/converted", schemaPath: "#/properties/counts/properties/figures/properties/converted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (m.unmapped !== void 0 && i.call(m, "unmapped")) {
let a = m.unmapped;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/counts/figures/unmapped", schemaPath: "#/properties/counts/properties/figures/properties/unmapped/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
let y = { instancePath: n + "/counts/figures/unmapped", schemaPath: "#/properties/counts/properties/figures/properties/unmapped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let a = { instancePath: n + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let m = { instancePath: n + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.files !== void 0 && i.call(r, "files")) {
let c = r.files;
if (Array.isArray(c)) {
if (c.length > 1e5) {
let a = { instancePath: n + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = c.length;
for (let a = 0; a < m; a++) {
let y = c[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.path === void 0 || !i.call(y, "path")) {
let g = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.kind === void 0 || !i.call(y, "kind")) {
let g = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.listDate === void 0 || !i.call(y, "listDate")) {
let g = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.bytes === void 0 || !i.call(y, "bytes")) {
let g = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "bytes" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.sha256 === void 0 || !i.call(y, "sha256")) {
let g = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.isHashStated === void 0 || !i.call(y, "isHashStated")) {
let g = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "isHashStated" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.records === void 0 || !i.call(y, "records")) {
let g = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!(g === "path" || g === "kind" || g === "listDate" || g === "bytes" || g === "sha256" || g === "isHashStated" || g === "records")) {
let h = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
if (y.path !== void 0 && i.call(y, "path") && (Ur(y.path, { instancePath: n + "/files/" + a + "/path", parentData: y, parentDataProperty: "path", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), y.kind !== void 0 && i.call(y, "kind") && (Kr(y.kind, { instancePath: n + "/files/" + a + "/kind", parentData: y, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length)), y.listDate !== void 0 && i.call(y, "listDate") && (Le(y.listDate, { instancePath: n + "/files/" + a + "/listDate", parentData: y, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), y.bytes !== void 0 && i.call(y, "bytes")) {
let g = y.bytes;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let h = { instancePath: n + "/files/" + a + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let h = { instancePath: n + "/files/" + a + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (y.sha256 !== void 0 && i.call(y, "sha256") && (de(y.sha256, { instancePath: n + "/files/" + a + "/sha256", parentData: y, parentDataProperty: "sha256", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), y.isHashStated !== void 0 && i.call(y, "isHashStated") && typeof y.isHashStated != "boolean") {
let g = { instancePath: n + "/files/" + a + "/isHashStated", schemaPath: "#/properties/files/items/properties/isHashStated/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.records !== void 0 && i.call(y, "records")) {
let g = y.records;
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.before === void 0 || !i.call(g, "before")) {
let h = { instancePath: n + "/files/" + a + "/records", schemaPath: "#/properties/files/items/properties/records/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [h] : e.push(h), s++;
}
if (g.after === void 0 || !i.call(g, "after")) {
let h = { instancePath: n + "/files/" + a + "/records", schemaPath: "#/properties/files/items/properties/records/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(g))
if (!(h === "before" || h === "after")) {
let d = { instancePath: n + "/files/" + a + "/records", schemaPath: "#/properties/files/items/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.before !== void 0 && i.call(g, "before")) {
let h = g.before, d = s, L = !1, k = s;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let j = { instancePath: n + "/files/" + a + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [j] : e.push(j), s++;
}
if (typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
let j = { instancePath: n + "/files/" + a + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [j] : e.push(j), s++;
}
var v = k === s;
L = L || v;
let x = s;
if (h !== null) {
let j = { instancePath: n + "/files/" + a + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var v = x === s;
if (L = L || v, L)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let j = { instancePath: n + "/files/" + a + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (g.after !== void 0 && i.call(g, "after")) {
let h = g.after;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let d = { instancePath: n + "/files/" + a + "/records/after", schemaPath: "#/properties/files/items/properties/records/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
let d = { instancePath: n + "/files/" + a + "/records/after", schemaPath: "#/properties/files/items/properties/records/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: n + "/files/" + a + "/records", schemaPath: "#/properties/files/items/properties/records/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let g = { instancePath: n + "/files/" + a, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let m = { instancePath: n + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.findings !== void 0 && i.call(r, "findings")) {
let c = r.findings;
if (Array.isArray(c)) {
if (c.length > 1e6) {
let a = { instancePath: n + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = c.length;
for (let a = 0; a < m; a++)
Je(c[a], { instancePath: n + "/findings/" + a, parentData: c, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
} else {
let m = { instancePath: n + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.entries !== void 0 && i.call(r, "entries")) {
let c = r.entries;
if (Array.isArray(c)) {
if (c.length > 1e7) {
let a = { instancePath: n + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 1e7 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = c.length;
for (let a = 0; a < m; a++) {
let y = c[a], g = s, h = !1, d = s;
Yr(y, { instancePath: n + "/entries/" + a, parentData: c, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length);
var P = d === s;
if (h = h || P, P)
var l = !0;
let L = s;
Qr(y, { instancePath: n + "/entries/" + a, parentData: c, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length);
var P = L === s;
if (h = h || P, P && l !== !0 && (l = !0), h)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let k = { instancePath: n + "/entries/" + a, schemaPath: "#/properties/entries/items/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let m = { instancePath: n + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return bt.errors = e, s === 0;
}
bt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bo = qt, Pi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/archive.schema.json", type: "object", additionalProperties: !1, required: ["system", "names", "sample", "inUse", "handover", "mapping", "listDate", "sharing", "records", "files", "sources", "unknown"], properties: { system: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, inUse: { $ref: "common.schema.json#/$defs/span" }, handover: { $ref: "#/$defs/handover" }, mapping: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, sharing: { enum: ["public", "internal", "restricted"] }, records: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, files: { type: "array", minItems: 1, maxItems: 1e5, items: { $ref: "#/$defs/file" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, if: { properties: { files: { contains: { properties: { kind: { const: "figures" } }, required: ["kind"] } } } }, then: { properties: { mapping: { type: "string" } } }, $defs: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, path: { type: "string", minLength: 1, maxLength: 300, pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" }, kind: { enum: ["figures", "report", "narrative", "attachment"] }, handover: { type: "object", additionalProperties: !1, required: ["by", "identifier", "date"], properties: { by: { $ref: "common.schema.json#/$defs/names" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, document: { $ref: "common.schema.json#/$defs/legalReference" } } }, file: { type: "object", additionalProperties: !1, required: ["path", "kind", "records", "sha256"], properties: { path: { $ref: "#/$defs/path" }, kind: { $ref: "#/$defs/kind" }, records: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, title: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitCode" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } }, if: { properties: { kind: { enum: ["report", "attachment"] } } }, then: { required: ["title"] } } } };
function er(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let v = r.from, l = s, P = !1, c = s;
U(v, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let v = r.to, l = s, P = !1, c = s;
U(v, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = c === s;
P = P || p;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.by === void 0 || !i.call(r, "by")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.identifier === void 0 || !i.call(r, "identifier")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "by" || p === "identifier" || p === "date" || p === "document")) {
let v = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.by !== void 0 && i.call(r, "by") && (Me(r.by, { instancePath: n + "/by", parentData: r, parentDataProperty: "by", rootData: f, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.identifier !== void 0 && i.call(r, "identifier")) {
let p = r.identifier;
if (typeof p == "string") {
if (V(p) > 40) {
let v = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!ei.test(p)) {
let v = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.date !== void 0 && i.call(r, "date")) {
let p = r.date, v = s, l = !1, P = s;
Ae(p, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
var t = P === s;
l = l || t;
let c = s;
if (p !== null) {
let m = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = c === s;
if (l = l || t, l)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let m = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
r.document !== void 0 && i.call(r, "document") && (Dr(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: u }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$i.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function es(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "figures" || r === "report" || r === "narrative" || r === "attachment")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Di.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 64) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ri.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ss(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ns(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!yt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function is(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !0, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.kind !== void 0 && i.call(r, "kind")) {
let m = r.kind;
if (!(m === "report" || m === "attachment")) {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
}
var l = v === s;
if (s = t, e !== null && (t ? e.length = t : e = null), l) {
let m = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.title === void 0 || !i.call(r, "title"))) {
let y = { instancePath: n, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [y] : e.push(y), s++;
}
var l = m === s;
p = l;
}
if (!p) {
let m = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.path === void 0 || !i.call(r, "path")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.records === void 0 || !i.call(r, "records")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.sha256 === void 0 || !i.call(r, "sha256")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "path" || m === "kind" || m === "records" || m === "sha256" || m === "title" || m === "unit" || m === "period" || m === "listDate")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.path !== void 0 && i.call(r, "path") && (Xr(r.path, { instancePath: n + "/path", parentData: r, parentDataProperty: "path", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind") && (es(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length)), r.records !== void 0 && i.call(r, "records")) {
let m = r.records, a = s, y = !1, g = s;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let d = { instancePath: n + "/records", schemaPath: "#/properties/records/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
let d = { instancePath: n + "/records", schemaPath: "#/properties/records/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
var P = g === s;
y = y || P;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/records", schemaPath: "#/properties/records/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/records", schemaPath: "#/properties/records/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.sha256 !== void 0 && i.call(r, "sha256")) {
let m = r.sha256, a = s, y = !1, g = s;
rs(m, { instancePath: n + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: f, dynamicAnchors: u }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length);
var c = g === s;
y = y || c;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/sha256", schemaPath: "#/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var c = h === s;
if (y = y || c, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/sha256", schemaPath: "#/properties/sha256/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.title !== void 0 && i.call(r, "title") && (ss(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: u }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), r.unit !== void 0 && i.call(r, "unit") && (ns(r.unit, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), r.period !== void 0 && i.call(r, "period") && (ts(r.period, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (Ae(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function os(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ls(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
T(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function as(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!zr.test(P)) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
let p = r.length, v;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
v = l[P];
let c = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: v } };
e === null ? e = [c] : e.push(c), s++;
break;
}
l[P] = p;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function qt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !0, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.files !== void 0 && i.call(r, "files")) {
let y = r.files;
if (Array.isArray(y)) {
let g = s, h = y.length;
for (let d = 0; d < h; d++) {
let L = y[d], k = s;
if (L && typeof L == "object" && !Array.isArray(L)) {
let x;
if ((L.kind === void 0 || !i.call(L, "kind")) && (x = "kind")) {
let j = {};
e === null ? e = [j] : e.push(j), s++;
} else if (L.kind !== void 0 && i.call(L, "kind") && L.kind !== "figures") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var l = k === s;
if (l)
break;
}
if (l)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
}
}
var P = v === s;
if (s = t, e !== null && (t ? e.length = t : e = null), P) {
let y = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.mapping !== void 0 && i.call(r, "mapping") && typeof r.mapping != "string") {
let h = { instancePath: n + "/mapping", schemaPath: "#/then/properties/mapping/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = y === s;
if (p = P, p) {
var c = {};
c.mapping = !0, c.files = !0;
}
}
if (!p) {
let y = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.system === void 0 || !i.call(r, "system")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample === void 0 || !i.call(r, "sample")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inUse === void 0 || !i.call(r, "inUse")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inUse" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.handover === void 0 || !i.call(r, "handover")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handover" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.mapping === void 0 || !i.call(r, "mapping")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sharing === void 0 || !i.call(r, "sharing")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.records === void 0 || !i.call(r, "records")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.files === void 0 || !i.call(r, "files")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!i.call(Pi.properties, y)) {
let g = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.system !== void 0 && i.call(r, "system") && (er(r.system, { instancePath: n + "/system", parentData: r, parentDataProperty: "system", rootData: f, dynamicAnchors: u }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Me(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let y = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inUse !== void 0 && i.call(r, "inUse") && (Gr(r.inUse, { instancePath: n + "/inUse", parentData: r, parentDataProperty: "inUse", rootData: f, dynamicAnchors: u }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), r.handover !== void 0 && i.call(r, "handover") && (Jr(r.handover, { instancePath: n + "/handover", parentData: r, parentDataProperty: "handover", rootData: f, dynamicAnchors: u }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), r.mapping !== void 0 && i.call(r, "mapping")) {
let y = r.mapping, g = s, h = !1, d = s;
er(y, { instancePath: n + "/mapping", parentData: r, parentDataProperty: "mapping", rootData: f, dynamicAnchors: u }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var m = d === s;
h = h || m;
let L = s;
if (y !== null) {
let k = { instancePath: n + "/mapping", schemaPath: "#/properties/mapping/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var m = L === s;
if (h = h || m, h)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let k = { instancePath: n + "/mapping", schemaPath: "#/properties/mapping/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.listDate !== void 0 && i.call(r, "listDate") && (Ae(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.sharing !== void 0 && i.call(r, "sharing")) {
let y = r.sharing;
if (!(y === "public" || y === "internal" || y === "restricted")) {
let g = { instancePath: n + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Pi.properties.sharing.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.records !== void 0 && i.call(r, "records")) {
let y = r.records, g = s, h = !1, d = s;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let k = { instancePath: n + "/records", schemaPath: "#/properties/records/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [k] : e.push(k), s++;
}
if (typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
let k = { instancePath: n + "/records", schemaPath: "#/properties/records/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [k] : e.push(k), s++;
}
var a = d === s;
h = h || a;
let L = s;
if (y !== null) {
let k = { instancePath: n + "/records", schemaPath: "#/properties/records/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var a = L === s;
if (h = h || a, h)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let k = { instancePath: n + "/records", schemaPath: "#/properties/records/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.files !== void 0 && i.call(r, "files")) {
let y = r.files;
if (Array.isArray(y)) {
if (y.length > 1e5) {
let h = { instancePath: n + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
e === null ? e = [h] : e.push(h), s++;
}
if (y.length < 1) {
let h = { instancePath: n + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
let g = y.length;
for (let h = 0; h < g; h++)
is(y[h], { instancePath: n + "/files/" + h, parentData: y, parentDataProperty: h, rootData: f, dynamicAnchors: u }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length);
} else {
let g = { instancePath: n + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (os(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (ls(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (as(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qo = $t, Ri = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } };
function Ve(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ps(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tr = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function fs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zi = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function $t(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.identifier === void 0 || !i.call(r, "identifier")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.name === void 0 || !i.call(r, "name")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.parent === void 0 || !i.call(r, "parent")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.territory === void 0 || !i.call(r, "territory")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validFrom === void 0 || !i.call(r, "validFrom")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validTo === void 0 || !i.call(r, "validTo")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.successors === void 0 || !i.call(r, "successors")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!i.call(Ri.properties, P)) {
let c = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (Ve(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.identifier !== void 0 && i.call(r, "identifier")) {
let P = r.identifier;
if (typeof P == "string") {
if (V(P) > 40) {
let c = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!ei.test(P)) {
let c = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind") && (ps(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (fs(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length)), r.name !== void 0 && i.call(r, "name") && (rr(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.nameEn !== void 0 && i.call(r, "nameEn")) {
let P = r.nameEn, c = s, m = !1, a = s;
rr(P, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: f, dynamicAnchors: u }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length);
var t = a === s;
m = m || t;
let y = s;
if (P !== "") {
let g = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = y === s;
if (m = m || t, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let g = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.parent !== void 0 && i.call(r, "parent")) {
let P = r.parent, c = s, m = !1, a = s;
Ve(P, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
var p = a === s;
m = m || p;
let y = s;
if (P !== "") {
let g = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var p = y === s;
if (m = m || p, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let g = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.territory !== void 0 && i.call(r, "territory") && (Ve(r.territory, { instancePath: n + "/territory", parentData: r, parentDataProperty: "territory", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.validFrom !== void 0 && i.call(r, "validFrom")) {
let P = r.validFrom, c = s, m = !1, a = s;
sr(P, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: f, dynamicAnchors: u }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length);
var v = a === s;
m = m || v;
let y = s;
if (P !== "") {
let g = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var v = y === s;
if (m = m || v, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let g = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let P = r.validTo, c = s, m = !1, a = s;
sr(P, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: f, dynamicAnchors: u }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length);
var l = a === s;
m = m || l;
let y = s;
if (P !== "") {
let g = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var l = y === s;
if (m = m || l, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let g = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.successors !== void 0 && i.call(r, "successors")) {
let P = r.successors;
if (typeof P == "string") {
if (V(P) > 1e3) {
let c = { instancePath: n + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!Zi.test(P)) {
let c = { instancePath: n + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $o = Dt, Ui = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function ze(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function us(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let v = r.from, l = s, P = !1, c = s;
U(v, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let v = r.to, l = s, P = !1, c = s;
U(v, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = c === s;
P = P || p;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ms(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
T(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function cs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!zr.test(P)) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
let p = r.length, v;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
v = l[P];
let c = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: v } };
e === null ? e = [c] : e.push(c), s++;
break;
}
l[P] = p;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Dt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.values === void 0 || !i.call(r, "values")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(Ui.properties, t)) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (ze(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (nr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), r.values !== void 0 && i.call(r, "values")) {
let t = r.values;
if (Array.isArray(t)) {
if (t.length > 500) {
let v = { instancePath: n + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [v] : e.push(v), s++;
}
let p = t.length;
for (let v = 0; v < p; v++) {
let l = t[v];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !i.call(l, "code")) {
let P = { instancePath: n + "/values/" + v, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.names === void 0 || !i.call(l, "names")) {
let P = { instancePath: n + "/values/" + v, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "code" || P === "names" || P === "parent" || P === "note")) {
let c = { instancePath: n + "/values/" + v, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
l.code !== void 0 && i.call(l, "code") && (ze(l.code, { instancePath: n + "/values/" + v + "/code", parentData: l, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), l.names !== void 0 && i.call(l, "names") && (nr(l.names, { instancePath: n + "/values/" + v + "/names", parentData: l, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), l.parent !== void 0 && i.call(l, "parent") && (ze(l.parent, { instancePath: n + "/values/" + v + "/parent", parentData: l, parentDataProperty: "parent", rootData: f, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), l.note !== void 0 && i.call(l, "note") && (tr(l.note, { instancePath: n + "/values/" + v + "/note", parentData: l, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length));
} else {
let P = { instancePath: n + "/values/" + v, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let p = { instancePath: n + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.exhaustive !== void 0 && i.call(r, "exhaustive") && typeof r.exhaustive != "boolean") {
let t = { instancePath: n + "/exhaustive", schemaPath: "#/properties/exhaustive/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.byUnitClass !== void 0 && i.call(r, "byUnitClass") && typeof r.byUnitClass != "boolean") {
let t = { instancePath: n + "/byUnitClass", schemaPath: "#/properties/byUnitClass/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
r.validity !== void 0 && i.call(r, "validity") && (us(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (tr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (ms(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (cs(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dt.errors = e, s === 0;
}
Dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Do = jt, Ki = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function ds(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && i.call(r, "number") && (T(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (T(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (He(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ps(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
T(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function gs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!zr.test(P)) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
let p = r.length, v;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
v = l[P];
let c = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: v } };
e === null ? e = [c] : e.push(c), s++;
break;
}
l[P] = p;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function jt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !i.call(r, "months"))) {
let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [m] : e.push(m), s++;
}
var c = v === s;
p = p || c;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !i.call(r, "weekStartsOn"))) {
let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [m] : e.push(m), s++;
}
var c = l === s;
p = p || c;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !i.call(r, "datesStated"))) {
let m = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [m] : e.push(m), s++;
}
var c = P === s;
if (p = p || c, p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!i.call(Ki.properties, m)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (ds(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ys(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), r.months !== void 0 && i.call(r, "months")) {
let m = r.months;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.startDay === void 0 || !i.call(m, "startDay")) {
let a = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.monthOffset === void 0 || !i.call(m, "monthOffset")) {
let a = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(m))
if (!(a === "startDay" || a === "monthOffset")) {
let y = { instancePath: n + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (m.startDay !== void 0 && i.call(m, "startDay")) {
let a = m.startDay;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 28 || isNaN(a)) {
let y = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a < 1 || isNaN(a)) {
let y = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
if (m.monthOffset !== void 0 && i.call(m, "monthOffset")) {
let a = m.monthOffset;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 11 || isNaN(a)) {
let y = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a < -11 || isNaN(a)) {
let y = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
} else {
let a = { instancePath: n + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.weekStartsOn !== void 0 && i.call(r, "weekStartsOn")) {
let m = r.weekStartsOn;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let a = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 7 || isNaN(m)) {
let a = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [a] : e.push(a), s++;
}
if (m < 1 || isNaN(m)) {
let a = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.datesStated !== void 0 && i.call(r, "datesStated") && r.datesStated !== !0) {
let m = { instancePath: n + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let m = r.legalBasis;
if (Array.isArray(m)) {
if (m.length > 20) {
let y = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [y] : e.push(y), s++;
}
let a = m.length;
for (let y = 0; y < a; y++)
hs(m[y], { instancePath: n + "/legalBasis/" + y, parentData: m, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length);
} else {
let a = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (Ps(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (ks(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (gs(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var jo = xt, ki = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var mt = new RegExp("^[^\\s|,]+$", "u");
function ws(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xi = { enum: ["legal", "observed"] };
function vs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xi.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Si = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), Wi = new RegExp("^[0-9]*$", "u");
function xt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kinds === void 0 || !i.call(r, "kinds")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.operating === void 0 || !i.call(r, "operating")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.dateKind === void 0 || !i.call(r, "dateKind")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.seq === void 0 || !i.call(r, "seq")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.instrument === void 0 || !i.call(r, "instrument")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!i.call(ki.properties, c)) {
let m = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (ws(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), r.kinds !== void 0 && i.call(r, "kinds")) {
let c = r.kinds;
if (typeof c == "string") {
if (V(c) > 100) {
let m = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Si.test(c)) {
let m = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let c = r.inForce, m = s, a = !1, y = s;
ir(c, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: f, dynamicAnchors: u }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
var t = y === s;
a = a || t;
let g = s;
if (c !== "") {
let h = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (a = a || t, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.operating !== void 0 && i.call(r, "operating") && (ir(r.operating, { instancePath: n + "/operating", parentData: r, parentDataProperty: "operating", rootData: f, dynamicAnchors: u }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.dateKind !== void 0 && i.call(r, "dateKind")) {
let c = r.dateKind, m = s, a = !1, y = s;
vs(c, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: f, dynamicAnchors: u }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length);
var p = y === s;
a = a || p;
let g = s;
if (c !== "") {
let h = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var p = g === s;
if (a = a || p, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.seq !== void 0 && i.call(r, "seq")) {
let c = r.seq;
if (typeof c == "string") {
if (V(c) > 6) {
let m = { instancePath: n + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Wi.test(c)) {
let m = { instancePath: n + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.instrument !== void 0 && i.call(r, "instrument")) {
let c = r.instrument, m = s, a = !1, y = s;
bs(c, { instancePath: n + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: f, dynamicAnchors: u }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length);
var v = y === s;
a = a || v;
let g = s;
if (c !== "") {
let h = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = g === s;
if (a = a || v, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.status !== void 0 && i.call(r, "status")) {
let c = r.status, m = s, a = !1, y = s;
if (!(c === "proposed" || c === "adopted" || c === "inForce" || c === "operating")) {
let h = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: ki.properties.status.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), s++;
}
var l = y === s;
a = a || l;
let g = s;
if (c !== "") {
let h = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var l = g === s;
if (a = a || l, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let c = r.note, m = s, a = !1, y = s;
qs(c, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length);
var P = y === s;
a = a || P;
let g = s;
if (c !== "") {
let h = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = g === s;
if (a = a || P, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return xt.errors = e, s === 0;
}
xt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xo = Ot, gi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } };
function be(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return be.errors = e, s === 0;
}
be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $s(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ds(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mi = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), Hi = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), Yi = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function Ot(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !i.call(r, "title")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.agency === void 0 || !i.call(r, "agency")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.contacts === void 0 || !i.call(r, "contacts")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.languages === void 0 || !i.call(r, "languages")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.baseAddress === void 0 || !i.call(r, "baseAddress")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "title" || p === "agency" || p === "contacts" || p === "scope" || p === "languages" || p === "baseAddress" || p === "audience" || p === "sample")) {
let v = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.title !== void 0 && i.call(r, "title") && (be(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: u }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.agency !== void 0 && i.call(r, "agency") && (be(r.agency, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: f, dynamicAnchors: u }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.contacts !== void 0 && i.call(r, "contacts")) {
let p = r.contacts;
if (Array.isArray(p)) {
if (p.length > 20) {
let l = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let v = p.length;
for (let l = 0; l < v; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.names === void 0 || !i.call(P, "names")) {
let c = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(P))
if (!(c === "names" || c === "telephone" || c === "email" || c === "address")) {
let m = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.names !== void 0 && i.call(P, "names") && (be(P.names, { instancePath: n + "/contacts/" + l + "/names", parentData: P, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), P.telephone !== void 0 && i.call(P, "telephone")) {
let c = P.telephone;
if (typeof c == "string") {
if (V(c) > 40) {
let m = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Mi.test(c)) {
let m = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (P.email !== void 0 && i.call(P, "email")) {
let c = P.email;
if (typeof c == "string") {
if (V(c) > 200) {
let m = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Hi.test(c)) {
let m = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
P.address !== void 0 && i.call(P, "address") && (be(P.address, { instancePath: n + "/contacts/" + l + "/address", parentData: P, parentDataProperty: "address", rootData: f, dynamicAnchors: u }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let c = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let v = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let p = r.scope;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.unit === void 0 || !i.call(p, "unit")) {
let v = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (p.listDate === void 0 || !i.call(p, "listDate")) {
let v = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(p))
if (!(v === "unit" || v === "listDate")) {
let l = { instancePath: n + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.unit !== void 0 && i.call(p, "unit")) {
let v = p.unit, l = s, P = !1, c = s;
$s(v, { instancePath: n + "/scope/unit", parentData: p, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
p.listDate !== void 0 && i.call(p, "listDate") && (Ds(p.listDate, { instancePath: n + "/scope/listDate", parentData: p, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length));
} else {
let v = { instancePath: n + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.languages !== void 0 && i.call(r, "languages")) {
let p = r.languages;
if (Array.isArray(p)) {
if (p.length > 2) {
let c = { instancePath: n + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [c] : e.push(c), s++;
}
if (p.length < 1) {
let c = { instancePath: n + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let v = p.length;
for (let c = 0; c < v; c++) {
let m = p[c];
if (!(m === "vi" || m === "en")) {
let a = { instancePath: n + "/languages/" + c, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: gi.properties.languages.items.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
let l = p.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (G(p[l], p[P])) {
let c = { instancePath: n + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let v = { instancePath: n + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.baseAddress !== void 0 && i.call(r, "baseAddress")) {
let p = r.baseAddress;
if (typeof p == "string") {
if (V(p) > 300) {
let v = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!Yi.test(p)) {
let v = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.audience !== void 0 && i.call(r, "audience")) {
let p = r.audience;
if (!(p === "public" || p === "internal")) {
let v = { instancePath: n + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: gi.properties.audience.enum } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let p = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Ot.errors = e, s === 0;
}
Ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Oo = It;
function js(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ni = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function xs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ni.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Os(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
xs(r, { instancePath: n, parentData: I, parentDataProperty: _, rootData: f, dynamicAnchors: u }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length);
var P = v === s;
p = p || P;
let l = s;
if (r !== "*") {
let c = { instancePath: n, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [c] : e.push(c), s++;
}
var P = l === s;
if (p = p || P, p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ti = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function Is(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ti.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _s(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function It(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = It.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.basis === void 0 || !i.call(r, "basis")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.share === void 0 || !i.call(r, "share")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.authority === void 0 || !i.call(r, "authority")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.document === void 0 || !i.call(r, "document")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "change" || t === "from" || t === "to" || t === "basis" || t === "share" || t === "authority" || t === "document" || t === "date")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.change !== void 0 && i.call(r, "change") && (js(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: u }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (or(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (or(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (Os(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length)), r.share !== void 0 && i.call(r, "share") && (Is(r.share, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: f, dynamicAnchors: u }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.authority !== void 0 && i.call(r, "authority") && (lr(r.authority, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: f, dynamicAnchors: u }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.document !== void 0 && i.call(r, "document") && (lr(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: u }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.date !== void 0 && i.call(r, "date") && (_s(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return It.errors = e, s === 0;
}
It.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Io = _t;
function Ls(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Es(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ns(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _t(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.unit === void 0 || !i.call(r, "unit")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.reason === void 0 || !i.call(r, "reason")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "listDate" || t === "code" || t === "unit" || t === "reason")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.listDate !== void 0 && i.call(r, "listDate") && (Ls(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (As(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length)), r.unit !== void 0 && i.call(r, "unit") && (Es(r.unit, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length)), r.reason !== void 0 && i.call(r, "reason") && (Ns(r.reason, { instancePath: n + "/reason", parentData: r, parentDataProperty: "reason", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return _t.errors = e, s === 0;
}
_t.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _o = Lt, Yt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function oe(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Y(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ae.errors = e, s === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qi = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function Ir(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qi.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _r(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.standing === void 0 || !i.call(r, "standing")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "number" || p === "clause" || p === "standing" || p === "later" || p === "note")) {
let v = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.number !== void 0 && i.call(r, "number") && (ae(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (ae(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.standing !== void 0 && i.call(r, "standing") && (Ir(r.standing, { instancePath: n + "/standing", parentData: r, parentDataProperty: "standing", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.later !== void 0 && i.call(r, "later")) {
let p = r.later;
if (Array.isArray(p)) {
if (p.length > 10) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.length < 1) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let v = p.length;
for (let l = 0; l < v; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !i.call(P, "number")) {
let c = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.from === void 0 || !i.call(P, "from")) {
let c = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(P))
if (!(c === "number" || c === "from")) {
let m = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.number !== void 0 && i.call(P, "number") && (ae(P.number, { instancePath: n + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), P.from !== void 0 && i.call(P, "from")) {
let c = P.from, m = s, a = !1, y = s;
_r(c, { instancePath: n + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
var t = y === s;
a = a || t;
let g = s;
if (c !== null) {
let h = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (a = a || t, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let c = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let v = { instancePath: n + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (le(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var St = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function Vs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qt = { validate: Cr };
function zs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading === void 0 || !i.call(r, "heading")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.columns === void 0 || !i.call(r, "columns")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "heading" || t === "columns")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "group") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading !== void 0 && i.call(r, "heading") && (Y(r.heading, { instancePath: n + "/heading", parentData: r, parentDataProperty: "heading", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.columns !== void 0 && i.call(r, "columns")) {
let t = r.columns;
if (Array.isArray(t)) {
if (t.length > 60) {
let v = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let p = t.length;
for (let v = 0; v < p; v++)
Qt.validate(t[v], { instancePath: n + "/columns/" + v, parentData: t, parentDataProperty: v, rootData: f, dynamicAnchors: u }) || (e = e === null ? Qt.validate.errors : e.concat(Qt.validate.errors), s = e.length);
} else {
let p = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gi = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var Oi = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function R(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oi.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gt = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function H(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = H.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Cs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ii = { enum: ["estimate", "provisional", "official"] };
function Ts(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ii.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ut.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ht = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function ce(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _i = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function Rs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _i.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = he.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(gt.properties, t)) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (oe(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 8) {
let v = { instancePath: n + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let p = t.length;
for (let v = 0; v < p; v++)
Cs(t[v], { instancePath: n + "/parts/" + v, parentData: t, parentDataProperty: v, rootData: f, dynamicAnchors: u }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length);
} else {
let p = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.definition !== void 0 && i.call(r, "definition")) {
let t = r.definition;
if (typeof t == "string") {
if (V(t) > 40) {
let p = { instancePath: n + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Kt.test(t)) {
let p = { instancePath: n + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.period !== void 0 && i.call(r, "period")) {
let t = r.period;
if (!(t === "this" || t === "previous" || t === "samePeriodLastYear" || t === "yearOfThis" || t === "yearBefore")) {
let p = { instancePath: n + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: gt.properties.period.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.edition !== void 0 && i.call(r, "edition") && (Ts(r.edition, { instancePath: n + "/edition", parentData: r, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length)), r.bound !== void 0 && i.call(r, "bound") && typeof r.bound != "boolean") {
let t = { instancePath: n + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (Bs(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length)), r.cumulative !== void 0 && i.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let t = { instancePath: n + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.entry !== void 0 && i.call(r, "entry")) {
let t = r.entry;
if (!(t === "input" || t === "computed" || t === "fixed" || t === "notApplicable" || t === "note")) {
let p = { instancePath: n + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: gt.properties.entry.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && i.call(r, "value") && (ce(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let t = r.type;
if (!(t === "number" || t === "yesNo" || t === "text" || t === "date")) {
let p = { instancePath: n + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: gt.properties.type.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure") && (oe(r.measure, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.decimals !== void 0 && i.call(r, "decimals")) {
let t = r.decimals;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 12 || isNaN(t)) {
let p = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.required !== void 0 && i.call(r, "required") && typeof r.required != "boolean") {
let t = { instancePath: n + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.states !== void 0 && i.call(r, "states")) {
let t = r.states;
if (Array.isArray(t)) {
if (t.length > 5) {
let P = { instancePath: n + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [P] : e.push(P), s++;
}
let p = t.length;
for (let P = 0; P < p; P++)
Rs(t[P], { instancePath: n + "/states/" + P, parentData: t, parentDataProperty: P, rootData: f, dynamicAnchors: u }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length);
let v = t.length, l;
if (v > 1) {
e: for (; v--; )
for (l = v; l--; )
if (G(t[v], t[l])) {
let P = { instancePath: n + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: v, j: l } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let p = { instancePath: n + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && i.call(r, "value") && (r.entry === void 0 || !i.call(r, "entry"))) {
let t = { instancePath: n, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "value",
missingProperty: "entry",
depsCount: 1,
deps: "entry"
} };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return he.errors = e, s === 0;
}
he.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ji = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function Zs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index === void 0 || !i.call(r, "index")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading === void 0 || !i.call(r, "heading")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.role === void 0 || !i.call(r, "role")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "index" || t === "printedIndex" || t === "heading" || t === "role" || t === "width" || t === "cell" || t === "guidance")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "column") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index !== void 0 && i.call(r, "index") && (R(r.index, { instancePath: n + "/index", parentData: r, parentDataProperty: "index", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.printedIndex !== void 0 && i.call(r, "printedIndex")) {
let t = r.printedIndex;
if (typeof t == "string") {
if (V(t) > 60) {
let p = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Ji.test(t)) {
let p = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.heading !== void 0 && i.call(r, "heading") && (Y(r.heading, { instancePath: n + "/heading", parentData: r, parentDataProperty: "heading", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.role !== void 0 && i.call(r, "role")) {
let t = r.role;
if (!(t === "number" || t === "label" || t === "code" || t === "measure" || t === "due" || t === "value" || t === "note")) {
let p = { instancePath: n + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: Gi.properties.role.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.width !== void 0 && i.call(r, "width")) {
let t = r.width;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 120 || isNaN(t)) {
let p = { instancePath: n + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 3 || isNaN(t)) {
let p = { instancePath: n + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.cell !== void 0 && i.call(r, "cell") && (he(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (le(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Cr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Cr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
zs(r, { instancePath: n, parentData: I, parentDataProperty: _, rootData: f, dynamicAnchors: u }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length);
var c = v === s;
if (p = p || c, c)
var l = !0;
let P = s;
Zs(r, { instancePath: n, parentData: I, parentDataProperty: _, rootData: f, dynamicAnchors: u }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length);
var c = P === s;
if (p = p || c, c && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
return Cr.errors = e, o.props = l, s === 0;
}
Cr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Xi = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Us(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.column === void 0 || !i.call(r, "column")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.cell === void 0 || !i.call(r, "cell")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cell" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "column" || t === "cell")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.column !== void 0 && i.call(r, "column") && (R(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (he(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let v = r.from, l = s, P = !1, c = s;
U(v, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let v = r.to, l = s, P = !1, c = s;
U(v, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = c === s;
P = P || p;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ii = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function Ks(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !i.call(r, "label")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(Xi.properties, t)) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "fixed") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (R(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.codePrinted !== void 0 && i.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let t = { instancePath: n + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (Y(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.optional !== void 0 && i.call(r, "optional") && typeof r.optional != "boolean") {
let t = { instancePath: n + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.task !== void 0 && i.call(r, "task") && (R(r.task, { instancePath: n + "/task", parentData: r, parentDataProperty: "task", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (he(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.cells !== void 0 && i.call(r, "cells")) {
let t = r.cells;
if (Array.isArray(t)) {
if (t.length > 40) {
let v = { instancePath: n + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: n + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let p = t.length;
for (let v = 0; v < p; v++)
Us(t[v], { instancePath: n + "/cells/" + v, parentData: t, parentDataProperty: v, rootData: f, dynamicAnchors: u }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length);
} else {
let p = { instancePath: n + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (V(t) > 20) {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!ii.test(t)) {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ee(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (le(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var eo = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Ss(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ws(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let a = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let a = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.open === void 0 || !i.call(r, "open")) {
let a = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "breakdown" || a === "open")) {
let y = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "breakdown") {
let a = { instancePath: n + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (oe(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.open !== void 0 && i.call(r, "open") && typeof r.open != "boolean") {
let a = { instancePath: n + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var m = v === s;
if (p = p || m, m)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let a = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let a = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "level")) {
let y = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "units") {
let a = { instancePath: n + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [a] : e.push(a), s++;
}
r.level !== void 0 && i.call(r, "level") && (Ss(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var m = P === s;
p = p || m, m && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let a = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.bodyKind === void 0 || !i.call(r, "bodyKind")) {
let a = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "bodyKind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "bodies") {
let a = { instancePath: n + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [a] : e.push(a), s++;
}
r.bodyKind !== void 0 && i.call(r, "bodyKind") && (oe(r.bodyKind, { instancePath: n + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var m = c === s;
if (p = p || m, m && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Ws.errors = e, o.props = l, s === 0;
}
Ws.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ms(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !i.call(r, "label")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.key === void 0 || !i.call(r, "key")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.minimum === void 0 || !i.call(r, "minimum")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimum" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(eo.properties, t)) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "repeat") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (R(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.label !== void 0 && i.call(r, "label") && (Y(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.key !== void 0 && i.call(r, "key") && (Ws(r.key, { instancePath: n + "/key", parentData: r, parentDataProperty: "key", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length)), r.minimum !== void 0 && i.call(r, "minimum")) {
let t = r.minimum;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 5e3 || isNaN(t)) {
let p = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.cell !== void 0 && i.call(r, "cell") && (he(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (V(t) > 20) {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!ii.test(t)) {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ee(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (le(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Hs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !i.call(r, "label")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "label" || t === "number" || t === "indent" || t === "validity" || t === "guidance")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "heading") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (Y(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (V(t) > 20) {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!ii.test(t)) {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ee(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (le(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ys(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
Ks(r, { instancePath: n, parentData: I, parentDataProperty: _, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length);
var m = v === s;
if (p = p || m, m)
var l = !0;
let P = s;
Ms(r, { instancePath: n, parentData: I, parentDataProperty: _, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length);
var m = P === s;
p = p || m, m && l !== !0 && (l = !0);
let c = s;
Hs(r, { instancePath: n, parentData: I, parentDataProperty: _, rootData: f, dynamicAnchors: u }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length);
var m = c === s;
if (p = p || m, m && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Ys.errors = e, o.props = l, s === 0;
}
Ys.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Qe = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] };
function se(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "total" || k === "parts" || k === "breakdown" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[0].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (R(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let k = r.parts;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/parts/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (oe(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = v === s;
if (p = p || L, L)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let k = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let k = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "total" || k === "parts" || k === "minus" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "sum") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[1].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (R(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let k = r.parts;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/parts/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minus !== void 0 && i.call(r, "minus")) {
let k = r.minus;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/minus/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = P === s;
p = p || L, L && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.whole === void 0 || !i.call(r, "whole")) {
let k = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let k = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "whole" || k === "parts" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[2].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.whole !== void 0 && i.call(r, "whole") && (R(r.whole, { instancePath: n + "/whole", parentData: r, parentDataProperty: "whole", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let k = r.parts;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/parts/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = c === s;
p = p || L, L && l !== !0 && (l = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.left === void 0 || !i.call(r, "left")) {
let k = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.right === void 0 || !i.call(r, "right")) {
let k = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "left" || k === "right" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "atMost") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[3].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.left !== void 0 && i.call(r, "left")) {
let k = r.left;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/left/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.right !== void 0 && i.call(r, "right")) {
let k = r.right;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/right/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = m === s;
p = p || L, L && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.opening === void 0 || !i.call(r, "opening")) {
let k = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.closing === void 0 || !i.call(r, "closing")) {
let k = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "opening" || k === "closing" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[4].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.opening !== void 0 && i.call(r, "opening") && (R(r.opening, { instancePath: n + "/opening", parentData: r, parentDataProperty: "opening", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.closing !== void 0 && i.call(r, "closing") && (R(r.closing, { instancePath: n + "/closing", parentData: r, parentDataProperty: "closing", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = a === s;
p = p || L, L && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.result === void 0 || !i.call(r, "result")) {
let k = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let k = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let k = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.factor === void 0 || !i.call(r, "factor")) {
let k = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "result" || k === "numerator" || k === "denominator" || k === "factor" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "ratio") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[5].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.result !== void 0 && i.call(r, "result") && (R(r.result, { instancePath: n + "/result", parentData: r, parentDataProperty: "result", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.numerator !== void 0 && i.call(r, "numerator") && (R(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (R(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor") && (ce(r.factor, { instancePath: n + "/factor", parentData: r, parentDataProperty: "factor", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = y === s;
p = p || L, L && l !== !0 && (l = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let k = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let k = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "of" || k === "minimum" || k === "maximum" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[6].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let k = r.of;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/of/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (ce(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (ce(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = g === s;
p = p || L, L && l !== !0 && (l = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let k = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let k = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let k = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let k = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "of" || k === "against" || k === "percent" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[7].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let k = r.of;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/of/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.against !== void 0 && i.call(r, "against")) {
let k = r.against;
if (!(k === "previousPeriod" || k === "samePeriodLastYear")) {
let x = { instancePath: n + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[7].properties.against.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (ce(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = h === s;
p = p || L, L && l !== !0 && (l = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let k = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let k = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let k = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "of" || k === "only" || k === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[8].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let k = r.of;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/of/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let x = k.length;
for (let w = 0; w < x; w++)
R(k[w], { instancePath: n + "/only/" + w, parentData: k, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = k.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(k[j], k[E])) {
let w = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (se(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var L = d === s;
if (p = p || L, L && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return Qs.errors = e, o.props = l, s === 0;
}
Qs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Gs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
T(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!zr.test(P)) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
let p = r.length, v;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
v = l[P];
let c = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: v } };
e === null ? e = [c] : e.push(c), s++;
break;
}
l[P] = p;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Lt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.version === void 0 || !i.call(r, "version")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.ownComposition === void 0 || !i.call(r, "ownComposition")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime === void 0 || !i.call(r, "regime")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.head === void 0 || !i.call(r, "head")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.columns === void 0 || !i.call(r, "columns")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.rows === void 0 || !i.call(r, "rows")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.relations === void 0 || !i.call(r, "relations")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.signatures === void 0 || !i.call(r, "signatures")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.print === void 0 || !i.call(r, "print")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!i.call(Yt.properties, l)) {
let P = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (oe(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (oe(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.version !== void 0 && i.call(r, "version")) {
let l = r.version;
if (typeof l == "string") {
if (V(l) > 20) {
let P = { instancePath: n + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!ke.test(l)) {
let P = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.names !== void 0 && i.call(r, "names") && (Y(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: n + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime !== void 0 && i.call(r, "regime") && (oe(r.regime, { instancePath: n + "/regime", parentData: r, parentDataProperty: "regime", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.head !== void 0 && i.call(r, "head")) {
let l = r.head;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.number === void 0 || !i.call(l, "number")) {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.instrument === void 0 || !i.call(l, "instrument")) {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.reporter === void 0 || !i.call(l, "reporter")) {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.receivers === void 0 || !i.call(l, "receivers")) {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.periodKinds === void 0 || !i.call(l, "periodKinds")) {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.fromTo === void 0 || !i.call(l, "fromTo")) {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.measureLine === void 0 || !i.call(l, "measureLine")) {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "number" || P === "instrument" || P === "reporter" || P === "receivers" || P === "periodKinds" || P === "fromTo" || P === "measureLine" || P === "receivedOn")) {
let c = { instancePath: n + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.number !== void 0 && i.call(l, "number")) {
let P = l.number, c = s, m = !1, a = s;
ae(P, { instancePath: n + "/head/number", parentData: l, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
var t = a === s;
m = m || t;
let y = s;
if (P !== null) {
let g = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = y === s;
if (m = m || t, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let g = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.instrument !== void 0 && i.call(l, "instrument")) {
let P = l.instrument, c = s, m = !1, a = s;
Fs(P, { instancePath: n + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: f, dynamicAnchors: u }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length);
var p = a === s;
m = m || p;
let y = s;
if (P !== null) {
let g = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var p = y === s;
if (m = m || p, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let g = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.reporter !== void 0 && i.call(l, "reporter") && (Y(l.reporter, { instancePath: n + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), l.receivers !== void 0 && i.call(l, "receivers")) {
let P = l.receivers;
if (Array.isArray(P)) {
if (P.length > 10) {
let m = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [m] : e.push(m), s++;
}
let c = P.length;
for (let m = 0; m < c; m++)
Y(P[m], { instancePath: n + "/head/receivers/" + m, parentData: P, parentDataProperty: m, rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
} else {
let c = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (l.periodKinds !== void 0 && i.call(l, "periodKinds")) {
let P = l.periodKinds;
if (Array.isArray(P)) {
if (P.length > 9) {
let y = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [y] : e.push(y), s++;
}
if (P.length < 1) {
let y = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let c = P.length;
for (let y = 0; y < c; y++)
Vs(P[y], { instancePath: n + "/head/periodKinds/" + y, parentData: P, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length);
let m = P.length, a;
if (m > 1) {
e: for (; m--; )
for (a = m; a--; )
if (G(P[m], P[a])) {
let y = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: m, j: a } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let c = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (l.fromTo !== void 0 && i.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let P = { instancePath: n + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.measureLine !== void 0 && i.call(l, "measureLine")) {
let P = l.measureLine, c = s, m = !1, a = s;
Y(P, { instancePath: n + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
var v = a === s;
m = m || v;
let y = s;
if (P !== null) {
let g = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var v = y === s;
if (m = m || v, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let g = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
l.receivedOn !== void 0 && i.call(l, "receivedOn") && (Y(l.receivedOn, { instancePath: n + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.columns !== void 0 && i.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let c = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.length < 1) {
let c = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let P = l.length;
for (let c = 0; c < P; c++)
Cr(l[c], { instancePath: n + "/columns/" + c, parentData: l, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length);
} else {
let P = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.defaults !== void 0 && i.call(r, "defaults") && (he(r.defaults, { instancePath: n + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.rows !== void 0 && i.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let c = { instancePath: n + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.length < 1) {
let c = { instancePath: n + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let P = l.length;
for (let c = 0; c < P; c++)
Ys(l[c], { instancePath: n + "/rows/" + c, parentData: l, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length);
} else {
let P = { instancePath: n + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let c = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
let P = l.length;
for (let c = 0; c < P; c++)
Qs(l[c], { instancePath: n + "/relations/" + c, parentData: l, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length);
} else {
let P = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.signatures !== void 0 && i.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let c = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [c] : e.push(c), s++;
}
let P = l.length;
for (let c = 0; c < P; c++)
Y(l[c], { instancePath: n + "/signatures/" + c, parentData: l, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
} else {
let P = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.print !== void 0 && i.call(r, "print")) {
let l = r.print;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.paper === void 0 || !i.call(l, "paper")) {
let P = { instancePath: n + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.orientation === void 0 || !i.call(l, "orientation")) {
let P = { instancePath: n + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "paper" || P === "orientation")) {
let c = { instancePath: n + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.paper !== void 0 && i.call(l, "paper")) {
let P = l.paper;
if (!(P === "A4" || P === "A3")) {
let c = { instancePath: n + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: Yt.properties.print.properties.paper.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (l.orientation !== void 0 && i.call(l, "orientation")) {
let P = l.orientation;
if (!(P === "portrait" || P === "landscape")) {
let c = { instancePath: n + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: Yt.properties.print.properties.orientation.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let P = { instancePath: n + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.guidance !== void 0 && i.call(r, "guidance")) {
let l = r.guidance;
if (Array.isArray(l)) {
if (l.length > 30) {
let c = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [c] : e.push(c), s++;
}
let P = l.length;
for (let c = 0; c < P; c++)
le(l[c], { instancePath: n + "/guidance/" + c, parentData: l, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
} else {
let P = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ee(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (le(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Gs(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Js(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Lt.errors = e, s === 0;
}
Lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lo = At, Fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function S(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ye.errors = e, s === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function te(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ut.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let v = r.from, l = s, P = !1, c = s;
U(v, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let v = r.to, l = s, P = !1, c = s;
U(v, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = c === s;
P = P || p;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ie.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
S(r, { instancePath: n, parentData: I, parentDataProperty: _, rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var y = v === s;
p = p || y;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.part === void 0 || !i.call(r, "part")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "indicator" || g === "part")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.part !== void 0 && i.call(r, "part") && (Ye(r.part, { instancePath: n + "/part", parentData: r, parentDataProperty: "part", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = l === s;
if (p = p || y, y)
var P = !0;
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let g = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.along === void 0 || !i.call(r, "along")) {
let g = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "indicator" || g === "along")) {
let h = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.along !== void 0 && i.call(r, "along") && (S(r.along, { instancePath: n + "/along", parentData: r, parentDataProperty: "along", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = c === s;
p = p || y, y && P !== !0 && (P = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let g = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.scenario === void 0 || !i.call(r, "scenario")) {
let g = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "indicator" || g === "scenario")) {
let h = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.scenario !== void 0 && i.call(r, "scenario") && (Lr(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = m === s;
p = p || y, y && P !== !0 && (P = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !i.call(r, "concept")) {
let g = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (g !== "concept") {
let h = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
r.concept !== void 0 && i.call(r, "concept") && (ye(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = a === s;
if (p = p || y, y && P !== !0 && (P = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return Ie.errors = e, o.props = P, s === 0;
}
Ie.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Li = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Ar(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Li.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ro = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function Er(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xs(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !i.call(r, "indicator"))) {
let a = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [a] : e.push(a), s++;
}
var c = l === s;
c && (p = !0, v = 0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !i.call(r, "concept"))) {
let a = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [a] : e.push(a), s++;
}
var c = P === s;
if (c && p ? (p = !1, v = [v, 1]) : c && (p = !0, v = 1), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !i.call(r, "date")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "indicator" || a === "concept" || a === "date")) {
let y = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.concept !== void 0 && i.call(r, "concept") && (ye(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.date !== void 0 && i.call(r, "date")) {
let a = r.date, y = s, g = !1, h = s;
if (!(a === "sameWindow" || a === "endOfWindow")) {
let L = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: ro.properties.date.anyOf[0].enum } };
e === null ? e = [L] : e.push(L), s++;
}
var m = h === s;
g = g || m;
let d = s;
Er(a, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
var m = d === s;
if (g = g || m, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let L = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && i.call(r, "number") && (T(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (T(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (He(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function en(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = en.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return en.errors = e, s === 0;
}
en.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ct = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, so = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function rn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "sign")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (Ie(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.sign !== void 0 && i.call(r, "sign")) {
let t = r.sign;
if (!(t === 1 || t === -1)) {
let p = { instancePath: n + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: so.properties.sign.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return rn.errors = e, s === 0;
}
rn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = sn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s, l = s, P = !1, c = null, m = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !i.call(r, "parts"))) {
let b = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [b] : e.push(b), s++;
}
var y = m === s;
y && (P = !0, c = 0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !i.call(r, "breakdown"))) {
let b = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
var y = a === s;
if (y && P ? (P = !1, c = [c, 1]) : y && (P = !0, c = 1), P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let b = { instancePath: n, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: c } };
e === null ? e = [b] : e.push(b), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "parts" || b === "breakdown")) {
let F = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.parts !== void 0 && i.call(r, "parts")) {
let b = r.parts;
if (Array.isArray(b)) {
if (b.length > 60) {
let z = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (b.length < 2) {
let z = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++)
S(b[z], { instancePath: n + "/parts/" + z, parentData: b, parentDataProperty: z, rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
} else {
let F = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = v === s;
if (p = p || $, $)
var g = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let b = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "of")) {
let F = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [b] : e.push(b), s++;
}
r.of !== void 0 && i.call(r, "of") && (S(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = h === s;
p = p || $, $ && g !== !0 && (g = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let b = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "breakdown" || b === "within")) {
let F = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [b] : e.push(b), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.within !== void 0 && i.call(r, "within") && (Ye(r.within, { instancePath: n + "/within", parentData: r, parentDataProperty: "within", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length));
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = d === s;
p = p || $, $ && g !== !0 && (g = !0);
let L = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let b = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "breakdown")) {
let F = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "overlapping") {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [b] : e.push(b), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = L === s;
p = p || $, $ && g !== !0 && (g = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.terms === void 0 || !i.call(r, "terms")) {
let b = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "terms")) {
let F = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let b = r.kind;
if (!(b === "sum" || b === "atMost" || b === "atLeast")) {
let F = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: ct.anyOf[4].properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.terms !== void 0 && i.call(r, "terms")) {
let b = r.terms;
if (Array.isArray(b)) {
if (b.length > 60) {
let z = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (b.length < 1) {
let z = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++)
rn(b[z], { instancePath: n + "/terms/" + z, parentData: b, parentDataProperty: z, rootData: f, dynamicAnchors: u }) || (e = e === null ? rn.errors : e.concat(rn.errors), s = e.length);
} else {
let F = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = k === s;
p = p || $, $ && g !== !0 && (g = !0);
let x = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let b = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "from")) {
let F = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [b] : e.push(b), s++;
}
r.from !== void 0 && i.call(r, "from") && (S(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = x === s;
p = p || $, $ && g !== !0 && (g = !0);
let j = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let b = { instancePath: n, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let b = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "minimum" || b === "maximum" || b === "severity")) {
let F = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (fr(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: f, dynamicAnchors: u }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (fr(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: f, dynamicAnchors: u }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let b = r.severity;
if (!(b === "error" || b === "warning" || b === "note")) {
let F = { instancePath: n + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: ct.anyOf[6].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = j === s;
p = p || $, $ && g !== !0 && (g = !0);
let E = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let b = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "severity")) {
let F = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.severity !== void 0 && i.call(r, "severity")) {
let b = r.severity;
if (!(b === "error" || b === "warning" || b === "note")) {
let F = { instancePath: n + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: ct.anyOf[7].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = E === s;
p = p || $, $ && g !== !0 && (g = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let b = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let b = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let b = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let b = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "against" || b === "percent" || b === "severity")) {
let F = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.against !== void 0 && i.call(r, "against")) {
let b = r.against;
if (!(b === "previousPeriod" || b === "samePeriodLastYear")) {
let F = { instancePath: n + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: ct.anyOf[8].properties.against.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (Ar(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let b = r.severity;
if (!(b === "error" || b === "warning" || b === "note")) {
let F = { instancePath: n + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: ct.anyOf[8].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var $ = w === s;
if (p = p || $, $ && g !== !0 && (g = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let b = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [b] : e.push(b), s++;
}
return sn.errors = e, o.props = g, s === 0;
}
sn.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function nn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = nn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
T(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return nn.errors = e, s === 0;
}
nn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function tn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = tn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!zr.test(P)) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
let p = r.length, v;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
v = l[P];
let c = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: v } };
e === null ? e = [c] : e.push(c), s++;
break;
}
l[P] = p;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return tn.errors = e, s === 0;
}
tn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function At(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = At.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !0, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let q = r.behaviour;
if (q && typeof q == "object" && !Array.isArray(q) && q.overUnits !== void 0 && i.call(q, "overUnits") && q.overUnits !== "recompute") {
let D = {};
e === null ? e = [D] : e.push(D), s++;
}
}
var l = v === s;
if (s = t, e !== null && (t ? e.length = t : e = null), l) {
let q = s, D = s, O = !1, A = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let ee = r.definitions;
if (Array.isArray(ee)) {
let Q = ee.length;
for (let re = 0; re < Q; re++) {
let X = ee[re];
if (X && typeof X == "object" && !Array.isArray(X)) {
if (X.numerator === void 0 || !i.call(X, "numerator")) {
let Pe = { instancePath: n + "/definitions/" + re, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [Pe] : e.push(Pe), s++;
}
if (X.denominator === void 0 || !i.call(X, "denominator")) {
let Pe = { instancePath: n + "/definitions/" + re, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [Pe] : e.push(Pe), s++;
}
}
}
}
}
var a = A === s;
if (O = O || a, a) {
var P = {};
P.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let ee = r.definitions;
if (Array.isArray(ee)) {
let Q = ee.length;
for (let re = 0; re < Q; re++) {
let X = ee[re];
if (X && typeof X == "object" && !Array.isArray(X) && (X.growth === void 0 || !i.call(X, "growth"))) {
let Pe = { instancePath: n + "/definitions/" + re, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [Pe] : e.push(Pe), s++;
}
}
}
}
var a = N === s;
O = O || a, a && P !== !0 && (P = P || {}, P.definitions = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && i.call(r, "relations")) {
let ee = r.relations;
if (Array.isArray(ee)) {
let Q = s, re = ee.length;
for (let X = 0; X < re; X++) {
let Pe = ee[X], Pt = s;
if (Pe && typeof Pe == "object" && !Array.isArray(Pe) && Pe.kind !== void 0 && i.call(Pe, "kind") && Pe.kind !== "sum") {
let oi = { instancePath: n + "/relations/" + X + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [oi] : e.push(oi), s++;
}
var c = Pt === s;
if (c)
break;
}
if (c)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let X = { instancePath: n + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [X] : e.push(X), s++;
}
}
}
var a = C === s;
O = O || a, a && P !== !0 && (P = P || {}, P.relations = !0);
let B = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let ee = r.unknown;
if (Array.isArray(ee)) {
let Q = s, re = ee.length;
for (let X = 0; X < re; X++) {
let Pe = s;
if (ee[X] !== "numerator") {
let Pt = { instancePath: n + "/unknown/" + X, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [Pt] : e.push(Pt), s++;
}
var m = Pe === s;
if (m)
break;
}
if (m)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let X = { instancePath: n + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [X] : e.push(X), s++;
}
}
}
var a = B === s;
if (O = O || a, a && P !== !0 && (P = P || {}, P.unknown = !0), O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let ee = { instancePath: n, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
var l = q === s;
p = l, p && P !== !0 && (P = P || {}, P.behaviour = !0);
}
if (!p) {
let q = { instancePath: n, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [q] : e.push(q), s++;
}
let y = s, g = !0, h = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let q = r.behaviour;
if (q && typeof q == "object" && !Array.isArray(q) && q.overUnits !== void 0 && i.call(q, "overUnits") && q.overUnits !== "weightedMean") {
let D = {};
e === null ? e = [D] : e.push(D), s++;
}
}
var d = h === s;
if (s = y, e !== null && (y ? e.length = y : e = null), d) {
let q = s, D = s, O = !1, A = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let B = r.definitions;
if (Array.isArray(B)) {
let fe = B.length;
for (let ee = 0; ee < fe; ee++) {
let Q = B[ee];
if (Q && typeof Q == "object" && !Array.isArray(Q) && (Q.weight === void 0 || !i.call(Q, "weight"))) {
let re = { instancePath: n + "/definitions/" + ee, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [re] : e.push(re), s++;
}
}
}
}
var x = A === s;
if (O = O || x, x) {
var L = {};
L.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let B = r.unknown;
if (Array.isArray(B)) {
let fe = s, ee = B.length;
for (let Q = 0; Q < ee; Q++) {
let re = s;
if (B[Q] !== "weight") {
let X = { instancePath: n + "/unknown/" + Q, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [X] : e.push(X), s++;
}
var k = re === s;
if (k)
break;
}
if (k)
s = fe, e !== null && (fe ? e.length = fe : e = null);
else {
let Q = { instancePath: n + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [Q] : e.push(Q), s++;
}
}
}
var x = N === s;
if (O = O || x, x && L !== !0 && (L = L || {}, L.unknown = !0), O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let B = { instancePath: n, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
var d = q === s;
g = d, g && L !== !0 && (L = L || {}, L.behaviour = !0);
}
if (!g) {
let q = { instancePath: n, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [q] : e.push(q), s++;
}
if (P !== !0 && L !== void 0 && (L === !0 ? P = !0 : (P = P || {}, Object.assign(P, L))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.sourceCodes === void 0 || !i.call(r, "sourceCodes")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.definitions === void 0 || !i.call(r, "definitions")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.measure === void 0 || !i.call(r, "measure")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.decimals === void 0 || !i.call(r, "decimals")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.periodicity === void 0 || !i.call(r, "periodicity")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.breakdowns === void 0 || !i.call(r, "breakdowns")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.agency === void 0 || !i.call(r, "agency")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.behaviour === void 0 || !i.call(r, "behaviour")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.compiledBy === void 0 || !i.call(r, "compiledBy")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.nonNegative === void 0 || !i.call(r, "nonNegative")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.sharing === void 0 || !i.call(r, "sharing")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.relations === void 0 || !i.call(r, "relations")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!i.call(Fe.properties, q)) {
let D = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (S(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ye(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.sourceCodes !== void 0 && i.call(r, "sourceCodes")) {
let q = r.sourceCodes;
if (Array.isArray(q)) {
if (q.length > 40) {
let O = { instancePath: n + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let D = q.length;
for (let O = 0; O < D; O++) {
let A = q[O];
if (A && typeof A == "object" && !Array.isArray(A)) {
if (A.source === void 0 || !i.call(A, "source")) {
let N = { instancePath: n + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [N] : e.push(N), s++;
}
if (A.code === void 0 || !i.call(A, "code")) {
let N = { instancePath: n + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(A))
if (!i.call(Fe.properties.sourceCodes.items.properties, N)) {
let C = { instancePath: n + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [C] : e.push(C), s++;
}
if (A.source !== void 0 && i.call(A, "source") && (te(A.source, { instancePath: n + "/sourceCodes/" + O + "/source", parentData: A, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), A.code !== void 0 && i.call(A, "code")) {
let N = A.code, C = s, B = !1, fe = s;
te(N, { instancePath: n + "/sourceCodes/" + O + "/code", parentData: A, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var j = fe === s;
B = B || j;
let ee = s;
if (N !== null) {
let Q = { instancePath: n + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [Q] : e.push(Q), s++;
}
var j = ee === s;
if (B = B || j, B)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let Q = { instancePath: n + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [Q] : e.push(Q), s++;
}
}
if (A.instrument !== void 0 && i.call(A, "instrument") && (te(A.instrument, { instancePath: n + "/sourceCodes/" + O + "/instrument", parentData: A, parentDataProperty: "instrument", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), A.form !== void 0 && i.call(A, "form") && (te(A.form, { instancePath: n + "/sourceCodes/" + O + "/form", parentData: A, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), A.name !== void 0 && i.call(A, "name") && (te(A.name, { instancePath: n + "/sourceCodes/" + O + "/name", parentData: A, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), A.parts !== void 0 && i.call(A, "parts")) {
let N = A.parts;
if (Array.isArray(N)) {
if (N.length > 5) {
let B = { instancePath: n + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [B] : e.push(B), s++;
}
if (N.length < 1) {
let B = { instancePath: n + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [B] : e.push(B), s++;
}
let C = N.length;
for (let B = 0; B < C; B++)
Ye(N[B], { instancePath: n + "/sourceCodes/" + O + "/parts/" + B, parentData: N, parentDataProperty: B, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
} else {
let C = { instancePath: n + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (A.scenario !== void 0 && i.call(A, "scenario") && (Lr(A.scenario, { instancePath: n + "/sourceCodes/" + O + "/scenario", parentData: A, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), A.measure !== void 0 && i.call(A, "measure") && (S(A.measure, { instancePath: n + "/sourceCodes/" + O + "/measure", parentData: A, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), A.comparison !== void 0 && i.call(A, "comparison")) {
let N = A.comparison;
if (!(N === "toCompare" || N === "replaced")) {
let C = { instancePath: n + "/sourceCodes/" + O + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Fe.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
A.replacedBy !== void 0 && i.call(A, "replacedBy") && (te(A.replacedBy, { instancePath: n + "/sourceCodes/" + O + "/replacedBy", parentData: A, parentDataProperty: "replacedBy", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), A.validity !== void 0 && i.call(A, "validity") && (ar(A.validity, { instancePath: n + "/sourceCodes/" + O + "/validity", parentData: A, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length));
} else {
let N = { instancePath: n + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let D = { instancePath: n + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.definitions !== void 0 && i.call(r, "definitions")) {
let q = r.definitions;
if (Array.isArray(q)) {
if (q.length > 20) {
let O = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.length < 1) {
let O = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [O] : e.push(O), s++;
}
let D = q.length;
for (let O = 0; O < D; O++) {
let A = q[O];
if (A && typeof A == "object" && !Array.isArray(A)) {
if (A.version === void 0 || !i.call(A, "version")) {
let N = { instancePath: n + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [N] : e.push(N), s++;
}
if (A.validity === void 0 || !i.call(A, "validity")) {
let N = { instancePath: n + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [N] : e.push(N), s++;
}
if (A.concept === void 0 || !i.call(A, "concept")) {
let N = { instancePath: n + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(A))
if (!i.call(Fe.properties.definitions.items.properties, N)) {
let C = { instancePath: n + "/definitions/" + O, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [C] : e.push(C), s++;
}
if (A.version !== void 0 && i.call(A, "version")) {
let N = A.version;
if (typeof N == "string") {
if (V(N) > 40) {
let C = { instancePath: n + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!Kt.test(N)) {
let C = { instancePath: n + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: n + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (A.validity !== void 0 && i.call(A, "validity") && (ar(A.validity, { instancePath: n + "/definitions/" + O + "/validity", parentData: A, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), A.names !== void 0 && i.call(A, "names") && (ye(A.names, { instancePath: n + "/definitions/" + O + "/names", parentData: A, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), A.concept !== void 0 && i.call(A, "concept") && (qe(A.concept, { instancePath: n + "/definitions/" + O + "/concept", parentData: A, parentDataProperty: "concept", rootData: f, dynamicAnchors: u }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), A.method !== void 0 && i.call(A, "method") && (qe(A.method, { instancePath: n + "/definitions/" + O + "/method", parentData: A, parentDataProperty: "method", rootData: f, dynamicAnchors: u }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), A.numerator !== void 0 && i.call(A, "numerator") && (Ie(A.numerator, { instancePath: n + "/definitions/" + O + "/numerator", parentData: A, parentDataProperty: "numerator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), A.denominator !== void 0 && i.call(A, "denominator") && (Ie(A.denominator, { instancePath: n + "/definitions/" + O + "/denominator", parentData: A, parentDataProperty: "denominator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), A.factor !== void 0 && i.call(A, "factor") && (Ar(A.factor, { instancePath: n + "/definitions/" + O + "/factor", parentData: A, parentDataProperty: "factor", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), A.weight !== void 0 && i.call(A, "weight") && (Xs(A.weight, { instancePath: n + "/definitions/" + O + "/weight", parentData: A, parentDataProperty: "weight", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), A.growth !== void 0 && i.call(A, "growth")) {
let N = A.growth;
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.of === void 0 || !i.call(N, "of")) {
let C = { instancePath: n + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.against === void 0 || !i.call(N, "against")) {
let C = { instancePath: n + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.form === void 0 || !i.call(N, "form")) {
let C = { instancePath: n + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [C] : e.push(C), s++;
}
for (let C of Object.keys(N))
if (!(C === "of" || C === "against" || C === "form" || C === "base")) {
let B = { instancePath: n + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
e === null ? e = [B] : e.push(B), s++;
}
if (N.of !== void 0 && i.call(N, "of") && (Ie(N.of, { instancePath: n + "/definitions/" + O + "/growth/of", parentData: N, parentDataProperty: "of", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), N.against !== void 0 && i.call(N, "against")) {
let C = N.against;
if (!(C === "previousPeriod" || C === "samePeriodLastYear" || C === "endOfLastYear" || C === "fixedBase")) {
let B = { instancePath: n + "/definitions/" + O + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Fe.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [B] : e.push(B), s++;
}
}
if (N.form !== void 0 && i.call(N, "form")) {
let C = N.form;
if (!(C === "percentChange" || C === "indexTo100" || C === "pointChange")) {
let B = { instancePath: n + "/definitions/" + O + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Fe.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [B] : e.push(B), s++;
}
}
N.base !== void 0 && i.call(N, "base") && (te(N.base, { instancePath: n + "/definitions/" + O + "/growth/base", parentData: N, parentDataProperty: "base", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let C = { instancePath: n + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (A.legalBasis !== void 0 && i.call(A, "legalBasis")) {
let N = A.legalBasis;
if (Array.isArray(N)) {
if (N.length > 20) {
let B = { instancePath: n + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [B] : e.push(B), s++;
}
let C = N.length;
for (let B = 0; B < C; B++)
pr(N[B], { instancePath: n + "/definitions/" + O + "/legalBasis/" + B, parentData: N, parentDataProperty: B, rootData: f, dynamicAnchors: u }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
} else {
let C = { instancePath: n + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (A.numerator !== void 0 && i.call(A, "numerator") && (A.denominator === void 0 || !i.call(A, "denominator"))) {
let N = { instancePath: n + "/definitions/" + O, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [N] : e.push(N), s++;
}
if (A.denominator !== void 0 && i.call(A, "denominator") && (A.numerator === void 0 || !i.call(A, "numerator"))) {
let N = { instancePath: n + "/definitions/" + O, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [N] : e.push(N), s++;
}
} else {
let N = { instancePath: n + "/definitions/" + O, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let D = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure")) {
let q = r.measure, D = s, O = !1, A = s;
S(q, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var E = A === s;
O = O || E;
let N = s;
if (q !== null) {
let C = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var E = N === s;
if (O = O || E, O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.decimals !== void 0 && i.call(r, "decimals")) {
let q = r.decimals, D = s, O = !1, A = s;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let C = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof q == "number" && isFinite(q)) {
if (q > 12 || isNaN(q)) {
let C = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [C] : e.push(C), s++;
}
if (q < 0 || isNaN(q)) {
let C = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var w = A === s;
O = O || w;
let N = s;
if (q !== null) {
let C = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var w = N === s;
if (O = O || w, O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.periodicity !== void 0 && i.call(r, "periodicity")) {
let q = r.periodicity;
if (Array.isArray(q)) {
if (q.length > 9) {
let N = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [N] : e.push(N), s++;
}
if (q.length < 1) {
let N = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = q.length;
for (let N = 0; N < D; N++)
en(q[N], { instancePath: n + "/periodicity/" + N, parentData: q, parentDataProperty: N, rootData: f, dynamicAnchors: u }) || (e = e === null ? en.errors : e.concat(en.errors), s = e.length);
let O = q.length, A;
if (O > 1) {
e: for (; O--; )
for (A = O; A--; )
if (G(q[O], q[A])) {
let N = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: O, j: A } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let D = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.breakdowns !== void 0 && i.call(r, "breakdowns")) {
let q = r.breakdowns;
if (Array.isArray(q)) {
if (q.length > 20) {
let N = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = q.length;
for (let N = 0; N < D; N++)
S(q[N], { instancePath: n + "/breakdowns/" + N, parentData: q, parentDataProperty: N, rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let O = q.length, A;
if (O > 1) {
e: for (; O--; )
for (A = O; A--; )
if (G(q[O], q[A])) {
let N = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: O, j: A } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let D = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.levels !== void 0 && i.call(r, "levels")) {
let q = r.levels;
if (Array.isArray(q)) {
if (q.length > 10) {
let N = { instancePath: n + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = q.length;
for (let N = 0; N < D; N++)
Ce(q[N], { instancePath: n + "/levels/" + N, parentData: q, parentDataProperty: N, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
let O = q.length, A;
if (O > 1) {
e: for (; O--; )
for (A = O; A--; )
if (G(q[O], q[A])) {
let N = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: O, j: A } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let D = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.agency !== void 0 && i.call(r, "agency")) {
let q = r.agency, D = s, O = !1, A = s;
ye(q, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length);
var $ = A === s;
O = O || $;
let N = s;
if (q !== null) {
let C = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var $ = N === s;
if (O = O || $, O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let q = r.legalBasis;
if (Array.isArray(q)) {
if (q.length > 40) {
let O = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let D = q.length;
for (let O = 0; O < D; O++)
pr(q[O], { instancePath: n + "/legalBasis/" + O, parentData: q, parentDataProperty: O, rootData: f, dynamicAnchors: u }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
} else {
let D = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.behaviour !== void 0 && i.call(r, "behaviour")) {
let q = r.behaviour;
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.overUnits === void 0 || !i.call(q, "overUnits")) {
let D = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.overTime === void 0 || !i.call(q, "overTime")) {
let D = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(q))
if (!(D === "overUnits" || D === "overTime")) {
let O = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.overUnits !== void 0 && i.call(q, "overUnits")) {
let D = q.overUnits;
if (!(D === "sum" || D === "recompute" || D === "weightedMean" || D === "max" || D === "min" || D === "none" || D === "same-or-differs" || D === "bounded" || D === "by-class" || D === "sum-same-window")) {
let O = { instancePath: n + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Fe.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.overTime !== void 0 && i.call(q, "overTime")) {
let D = q.overTime;
if (!(D === "sum" || D === "last" || D === "first" || D === "recompute" || D === "none" || D === "max" || D === "min" || D === "weightedMean")) {
let O = { instancePath: n + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Fe.properties.behaviour.properties.overTime.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let D = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.origin !== void 0 && i.call(r, "origin")) {
let q = r.origin;
if (!(q === "yearStart" || q === "change")) {
let D = { instancePath: n + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Fe.properties.origin.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let q = r.scope;
if (!(q === "territory" || q === "office")) {
let D = { instancePath: n + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Fe.properties.scope.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.compiledBy !== void 0 && i.call(r, "compiledBy")) {
let q = r.compiledBy;
if (!(q === "central" || q === "local" || q === "survey")) {
let D = { instancePath: n + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Fe.properties.compiledBy.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.countsUnits !== void 0 && i.call(r, "countsUnits")) {
let q = r.countsUnits;
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.level === void 0 || !i.call(q, "level")) {
let D = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.listDate === void 0 || !i.call(q, "listDate")) {
let D = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(q))
if (!(D === "level" || D === "listDate")) {
let O = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.level !== void 0 && i.call(q, "level") && (Ce(q.level, { instancePath: n + "/countsUnits/level", parentData: q, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), q.listDate !== void 0 && i.call(q, "listDate")) {
let D = q.listDate, O = s, A = !1, N = s;
Er(D, { instancePath: n + "/countsUnits/listDate", parentData: q, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
var b = N === s;
A = A || b;
let C = s;
if (D !== null) {
let B = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [B] : e.push(B), s++;
}
var b = C === s;
if (A = A || b, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let B = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
}
} else {
let D = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.disjoint !== void 0 && i.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let q = { instancePath: n + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.parentCode !== void 0 && i.call(r, "parentCode")) {
let q = r.parentCode, D = s, O = !1, A = s;
te(q, { instancePath: n + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var F = A === s;
O = O || F;
let N = s;
if (q !== null) {
let C = { instancePath: n + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var F = N === s;
if (O = O || F, O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.derivedFrom !== void 0 && i.call(r, "derivedFrom")) {
let q = r.derivedFrom;
if (Array.isArray(q)) {
if (q.length > 40) {
let N = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [N] : e.push(N), s++;
}
if (q.length < 1) {
let N = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = q.length;
for (let N = 0; N < D; N++)
S(q[N], { instancePath: n + "/derivedFrom/" + N, parentData: q, parentDataProperty: N, rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let O = q.length, A;
if (O > 1) {
e: for (; O--; )
for (A = O; A--; )
if (G(q[O], q[A])) {
let N = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: A } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let D = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.distinctFrom !== void 0 && i.call(r, "distinctFrom")) {
let q = r.distinctFrom;
if (Array.isArray(q)) {
if (q.length > 20) {
let N = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
if (q.length < 1) {
let N = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = q.length;
for (let N = 0; N < D; N++)
S(q[N], { instancePath: n + "/distinctFrom/" + N, parentData: q, parentDataProperty: N, rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let O = q.length, A;
if (O > 1) {
e: for (; O--; )
for (A = O; A--; )
if (G(q[O], q[A])) {
let N = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: A } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let D = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.competence !== void 0 && i.call(r, "competence")) {
let q = r.competence;
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.keptAt === void 0 || !i.call(q, "keptAt")) {
let D = { instancePath: n + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(q))
if (D !== "keptAt") {
let O = { instancePath: n + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [O] : e.push(O), s++;
}
q.keptAt !== void 0 && i.call(q, "keptAt") && (Ce(q.keptAt, { instancePath: n + "/competence/keptAt", parentData: q, parentDataProperty: "keptAt", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length));
} else {
let D = { instancePath: n + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.sharing !== void 0 && i.call(r, "sharing")) {
let q = r.sharing;
if (!(q === "public" || q === "internal" || q === "restricted")) {
let D = { instancePath: n + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Fe.properties.sharing.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.priceBase !== void 0 && i.call(r, "priceBase")) {
let q = r.priceBase;
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.kind === void 0 || !i.call(q, "kind")) {
let D = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.year === void 0 || !i.call(q, "year")) {
let D = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(q))
if (!(D === "kind" || D === "year")) {
let O = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.kind !== void 0 && i.call(q, "kind")) {
let D = q.kind;
if (!(D === "current" || D === "comparable" || D === "constant")) {
let O = { instancePath: n + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Fe.properties.priceBase.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.year !== void 0 && i.call(q, "year")) {
let D = q.year, O = s, A = !1, N = s;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let B = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [B] : e.push(B), s++;
}
if (typeof D == "number" && isFinite(D)) {
if (D > 2200 || isNaN(D)) {
let B = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [B] : e.push(B), s++;
}
if (D < 1900 || isNaN(D)) {
let B = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [B] : e.push(B), s++;
}
}
var z = N === s;
A = A || z;
let C = s;
if (D !== null) {
let B = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [B] : e.push(B), s++;
}
var z = C === s;
if (A = A || z, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let B = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
}
} else {
let D = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.nonNegative !== void 0 && i.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let q = { instancePath: n + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let q = r.relations;
if (Array.isArray(q)) {
if (q.length > 40) {
let O = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let D = q.length;
for (let O = 0; O < D; O++)
sn(q[O], { instancePath: n + "/relations/" + O, parentData: q, parentDataProperty: O, rootData: f, dynamicAnchors: u }) || (e = e === null ? sn.errors : e.concat(sn.errors), s = e.length);
} else {
let D = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
r.guidance !== void 0 && i.call(r, "guidance") && (qe(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (qe(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (nn(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? nn.errors : e.concat(nn.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (tn(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? tn.errors : e.concat(tn.errors), s = e.length));
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return At.errors = e, s === 0;
}
At.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ao = Et, no = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function ur(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $e(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $e.errors = e, s === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Et(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.number === void 0 || !i.call(r, "number")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!i.call(no.properties, m)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (ur(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), r.number !== void 0 && i.call(r, "number") && ($e(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause")) {
let m = r.clause, a = s, y = !1, g = s;
$e(m, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length);
var t = g === s;
y = y || t;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = h === s;
if (y = y || t, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.date !== void 0 && i.call(r, "date")) {
let m = r.date, a = s, y = !1, g = s;
Te(m, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var p = g === s;
y = y || p;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = h === s;
if (y = y || p, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let m = r.inForce, a = s, y = !1, g = s;
Te(m, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: f, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var v = g === s;
y = y || v;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var v = h === s;
if (y = y || v, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedBy !== void 0 && i.call(r, "repealedBy")) {
let m = r.repealedBy, a = s, y = !1, g = s;
ur(m, { instancePath: n + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: f, dynamicAnchors: u }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
var l = g === s;
y = y || l;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = h === s;
if (y = y || l, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedFrom !== void 0 && i.call(r, "repealedFrom")) {
let m = r.repealedFrom, a = s, y = !1, g = s;
Te(m, { instancePath: n + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: f, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var P = g === s;
y = y || P;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.authority !== void 0 && i.call(r, "authority")) {
let m = r.authority, a = s, y = !1, g = s;
$e(m, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: f, dynamicAnchors: u }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length);
var c = g === s;
y = y || c;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var c = h === s;
if (y = y || c, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.source !== void 0 && i.call(r, "source") && ($e(r.source, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Et.errors = e, s === 0;
}
Et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Eo = Je, No = Nt, dt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate", "title", "text"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function ue(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let v = r.from, l = s, P = !1, c = s;
U(v, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let v = r.to, l = s, P = !1, c = s;
U(v, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = c === s;
P = P || p;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function on(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = on.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return on.errors = e, s === 0;
}
on.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var to = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate", "title", "text"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function ln(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oi.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ln.errors = e, s === 0;
}
ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var io = new RegExp("^[A-Z]{1,3}$", "u");
function an(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = an.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !i.call(r, "header"))) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = v === s;
p = p || P;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !i.call(r, "letter"))) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = l === s;
if (p = p || P, p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
let c = s, m = !1, a = null, y = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !i.call(r, "field"))) {
let d = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = y === s;
h && (m = !0, a = 0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !i.call(r, "formColumn"))) {
let d = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = g === s;
if (h && m ? (m = !1, a = [a, 1]) : h && (m = !0, a = 1), m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let d of Object.keys(r))
if (!(d === "header" || d === "letter" || d === "field" || d === "formColumn")) {
let L = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.header !== void 0 && i.call(r, "header") && (pe(r.header, { instancePath: n + "/header", parentData: r, parentDataProperty: "header", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.letter !== void 0 && i.call(r, "letter")) {
let d = r.letter;
if (typeof d == "string") {
if (V(d) > 3) {
let L = { instancePath: n + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [L] : e.push(L), s++;
}
if (!io.test(d)) {
let L = { instancePath: n + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [L] : e.push(L), s++;
}
} else {
let L = { instancePath: n + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (r.field !== void 0 && i.call(r, "field")) {
let d = r.field;
if (!(d === "unitCode" || d === "unitName" || d === "indicator" || d === "period" || d === "value" || d === "measure" || d === "listDate" || d === "title" || d === "text")) {
let L = { instancePath: n + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: to.properties.field.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
r.formColumn !== void 0 && i.call(r, "formColumn") && (ln(r.formColumn, { instancePath: n + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: f, dynamicAnchors: u }) || (e = e === null ? ln.errors : e.concat(ln.errors), s = e.length));
} else {
let d = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return an.errors = e, s === 0;
}
an.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return pn.errors = e, s === 0;
}
pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ut.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return fn.errors = e, s === 0;
}
fn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function un(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = un.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Li.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return un.errors = e, s === 0;
}
un.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = mn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return mn.errors = e, s === 0;
}
mn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = cn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return cn.errors = e, s === 0;
}
cn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = dn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
T(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return dn.errors = e, s === 0;
}
dn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function yn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = yn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!zr.test(P)) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
let p = r.length, v;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
v = l[P];
let c = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: v } };
e === null ? e = [c] : e.push(c), s++;
break;
}
l[P] = p;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return yn.errors = e, s === 0;
}
yn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Nt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.sample === void 0 || !i.call(r, "sample")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.owner === void 0 || !i.call(r, "owner")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.locale === void 0 || !i.call(r, "locale")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.tables === void 0 || !i.call(r, "tables")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.measures === void 0 || !i.call(r, "measures")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.indicators === void 0 || !i.call(r, "indicators")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.units === void 0 || !i.call(r, "units")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!i.call(dt.properties, c)) {
let m = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (ue(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (mr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let c = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.owner !== void 0 && i.call(r, "owner")) {
let c = r.owner, m = s, a = !1, y = s;
mr(c, { instancePath: n + "/owner", parentData: r, parentDataProperty: "owner", rootData: f, dynamicAnchors: u }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
var t = y === s;
a = a || t;
let g = s;
if (c !== null) {
let h = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (a = a || t, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.form !== void 0 && i.call(r, "form") && (ue(r.form, { instancePath: n + "/form", parentData: r, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.validity !== void 0 && i.call(r, "validity") && (cr(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (on(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? on.errors : e.concat(on.errors), s = e.length)), r.locale !== void 0 && i.call(r, "locale")) {
let c = r.locale;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.decimal === void 0 || !i.call(c, "decimal")) {
let m = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [m] : e.push(m), s++;
}
if (c.thousands === void 0 || !i.call(c, "thousands")) {
let m = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [m] : e.push(m), s++;
}
if (c.dateOrder === void 0 || !i.call(c, "dateOrder")) {
let m = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(c))
if (!(m === "decimal" || m === "thousands" || m === "dateOrder")) {
let a = { instancePath: n + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (c.decimal !== void 0 && i.call(c, "decimal")) {
let m = c.decimal;
if (!(m === "," || m === ".")) {
let a = { instancePath: n + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: dt.properties.locale.properties.decimal.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (c.thousands !== void 0 && i.call(c, "thousands")) {
let m = c.thousands;
if (!(m === "." || m === "," || m === " " || m === "")) {
let a = { instancePath: n + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: dt.properties.locale.properties.thousands.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (c.dateOrder !== void 0 && i.call(c, "dateOrder")) {
let m = c.dateOrder;
if (!(m === "dmy" || m === "mdy" || m === "ymd")) {
let a = { instancePath: n + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: dt.properties.locale.properties.dateOrder.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let m = { instancePath: n + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.tables !== void 0 && i.call(r, "tables")) {
let c = r.tables;
if (Array.isArray(c)) {
if (c.length > 40) {
let a = { instancePath: n + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (c.length < 1) {
let a = { instancePath: n + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = c.length;
for (let a = 0; a < m; a++) {
let y = c[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.sheet === void 0 || !i.call(y, "sheet")) {
let g = { instancePath: n + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.headerRow === void 0 || !i.call(y, "headerRow")) {
let g = { instancePath: n + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.columns === void 0 || !i.call(y, "columns")) {
let g = { instancePath: n + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!(g === "sheet" || g === "headerRow" || g === "firstRow" || g === "columns")) {
let h = { instancePath: n + "/tables/" + a, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
if (y.sheet !== void 0 && i.call(y, "sheet")) {
let g = y.sheet, h = s, d = !1, L = s;
pe(g, { instancePath: n + "/tables/" + a + "/sheet", parentData: y, parentDataProperty: "sheet", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
var p = L === s;
d = d || p;
let k = s;
if (g !== null) {
let x = { instancePath: n + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var p = k === s;
if (d = d || p, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (y.headerRow !== void 0 && i.call(y, "headerRow")) {
let g = y.headerRow, h = s, d = !1, L = s;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let x = { instancePath: n + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 1e3 || isNaN(g)) {
let x = { instancePath: n + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if (g < 1 || isNaN(g)) {
let x = { instancePath: n + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
}
var v = L === s;
d = d || v;
let k = s;
if (g !== null) {
let x = { instancePath: n + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var v = k === s;
if (d = d || v, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (y.firstRow !== void 0 && i.call(y, "firstRow")) {
let g = y.firstRow;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let h = { instancePath: n + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 1e5 || isNaN(g)) {
let h = { instancePath: n + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [h] : e.push(h), s++;
}
if (g < 1 || isNaN(g)) {
let h = { instancePath: n + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
}
}
if (y.columns !== void 0 && i.call(y, "columns")) {
let g = y.columns;
if (Array.isArray(g)) {
if (g.length > 200) {
let d = { instancePath: n + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.length < 1) {
let d = { instancePath: n + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let h = g.length;
for (let d = 0; d < h; d++)
an(g[d], { instancePath: n + "/tables/" + a + "/columns/" + d, parentData: g, parentDataProperty: d, rootData: f, dynamicAnchors: u }) || (e = e === null ? an.errors : e.concat(an.errors), s = e.length);
} else {
let h = { instancePath: n + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let g = { instancePath: n + "/tables/" + a, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let m = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.measures !== void 0 && i.call(r, "measures")) {
let c = r.measures;
if (Array.isArray(c)) {
if (c.length > 100) {
let a = { instancePath: n + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = c.length;
for (let a = 0; a < m; a++) {
let y = c[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.name === void 0 || !i.call(y, "name")) {
let g = { instancePath: n + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.measure === void 0 || !i.call(y, "measure")) {
let g = { instancePath: n + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!(g === "name" || g === "measure")) {
let h = { instancePath: n + "/measures/" + a, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
y.name !== void 0 && i.call(y, "name") && (pe(y.name, { instancePath: n + "/measures/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), y.measure !== void 0 && i.call(y, "measure") && (ue(y.measure, { instancePath: n + "/measures/" + a + "/measure", parentData: y, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let g = { instancePath: n + "/measures/" + a, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let m = { instancePath: n + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.indicators !== void 0 && i.call(r, "indicators")) {
let c = r.indicators;
if (Array.isArray(c)) {
if (c.length > 2e3) {
let a = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (c.length < 1) {
let a = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = c.length;
for (let a = 0; a < m; a++) {
let y = c[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.code === void 0 || !i.call(y, "code")) {
let g = { instancePath: n + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.name === void 0 || !i.call(y, "name")) {
let g = { instancePath: n + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.indicator === void 0 || !i.call(y, "indicator")) {
let g = { instancePath: n + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.measure === void 0 || !i.call(y, "measure")) {
let g = { instancePath: n + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.validity === void 0 || !i.call(y, "validity")) {
let g = { instancePath: n + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!i.call(dt.properties.indicators.items.properties, g)) {
let h = { instancePath: n + "/indicators/" + a, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
if (y.code !== void 0 && i.call(y, "code") && (pe(y.code, { instancePath: n + "/indicators/" + a + "/code", parentData: y, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), y.name !== void 0 && i.call(y, "name") && (pe(y.name, { instancePath: n + "/indicators/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), y.indicator !== void 0 && i.call(y, "indicator")) {
let g = y.indicator, h = s, d = !1, L = s;
ue(g, { instancePath: n + "/indicators/" + a + "/indicator", parentData: y, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var l = L === s;
d = d || l;
let k = s;
if (g !== null) {
let x = { instancePath: n + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = k === s;
if (d = d || l, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (y.parts !== void 0 && i.call(y, "parts")) {
let g = y.parts;
if (Array.isArray(g)) {
if (g.length > 8) {
let d = { instancePath: n + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.length < 1) {
let d = { instancePath: n + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let h = g.length;
for (let d = 0; d < h; d++)
pn(g[d], { instancePath: n + "/indicators/" + a + "/parts/" + d, parentData: g, parentDataProperty: d, rootData: f, dynamicAnchors: u }) || (e = e === null ? pn.errors : e.concat(pn.errors), s = e.length);
} else {
let h = { instancePath: n + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (y.scenario !== void 0 && i.call(y, "scenario") && (fn(y.scenario, { instancePath: n + "/indicators/" + a + "/scenario", parentData: y, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? fn.errors : e.concat(fn.errors), s = e.length)), y.definition !== void 0 && i.call(y, "definition")) {
let g = y.definition, h = s, d = !1, L = s;
if (typeof g == "string") {
if (V(g) > 40) {
let x = { instancePath: n + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!Kt.test(g)) {
let x = { instancePath: n + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: n + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = L === s;
d = d || P;
let k = s;
if (g !== null) {
let x = { instancePath: n + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = k === s;
if (d = d || P, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
y.measure !== void 0 && i.call(y, "measure") && (ue(y.measure, { instancePath: n + "/indicators/" + a + "/measure", parentData: y, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), y.factor !== void 0 && i.call(y, "factor") && (un(y.factor, { instancePath: n + "/indicators/" + a + "/factor", parentData: y, parentDataProperty: "factor", rootData: f, dynamicAnchors: u }) || (e = e === null ? un.errors : e.concat(un.errors), s = e.length)), y.validity !== void 0 && i.call(y, "validity") && (cr(y.validity, { instancePath: n + "/indicators/" + a + "/validity", parentData: y, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), y.note !== void 0 && i.call(y, "note") && (dr(y.note, { instancePath: n + "/indicators/" + a + "/note", parentData: y, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length));
} else {
let g = { instancePath: n + "/indicators/" + a, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let m = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.units !== void 0 && i.call(r, "units")) {
let c = r.units;
if (Array.isArray(c)) {
if (c.length > 2e4) {
let a = { instancePath: n + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = c.length;
for (let a = 0; a < m; a++) {
let y = c[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.code === void 0 || !i.call(y, "code")) {
let g = { instancePath: n + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.unit === void 0 || !i.call(y, "unit")) {
let g = { instancePath: n + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!(g === "code" || g === "name" || g === "unit")) {
let h = { instancePath: n + "/units/" + a, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
y.code !== void 0 && i.call(y, "code") && (mn(y.code, { instancePath: n + "/units/" + a + "/code", parentData: y, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? mn.errors : e.concat(mn.errors), s = e.length)), y.name !== void 0 && i.call(y, "name") && (pe(y.name, { instancePath: n + "/units/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), y.unit !== void 0 && i.call(y, "unit") && (cn(y.unit, { instancePath: n + "/units/" + a + "/unit", parentData: y, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? cn.errors : e.concat(cn.errors), s = e.length));
} else {
let g = { instancePath: n + "/units/" + a, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let m = { instancePath: n + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (dr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (dn(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? dn.errors : e.concat(dn.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (yn(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? yn.errors : e.concat(yn.errors), s = e.length));
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return Nt.errors = e, s === 0;
}
Nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fo = Ft, oo = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function yr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hn.errors = e, s === 0;
}
hn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var lo = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function Ft(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ft.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "code" || t === "names" || t === "symbols" || t === "kind" || t === "base" || t === "factor" || t === "note")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (yr(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (hr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.symbols !== void 0 && i.call(r, "symbols") && (hr(r.symbols, { instancePath: n + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: f, dynamicAnchors: u }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind")) {
let t = r.kind;
if (!(t === "number" || t === "percent" || t === "ratio" || t === "category" || t === "yes-no" || t === "text")) {
let p = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: oo.properties.kind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.base !== void 0 && i.call(r, "base") && (yr(r.base, { instancePath: n + "/base", parentData: r, parentDataProperty: "base", rootData: f, dynamicAnchors: u }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor")) {
let t = r.factor;
if (typeof t == "string") {
if (V(t) > 50) {
let p = { instancePath: n + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!lo.test(t)) {
let p = { instancePath: n + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.note !== void 0 && i.call(r, "note") && (hn(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? hn.errors : e.concat(hn.errors), s = e.length)), r.base !== void 0 && i.call(r, "base") && (r.factor === void 0 || !i.call(r, "factor"))) {
let t = { instancePath: n, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "base",
missingProperty: "factor",
depsCount: 1,
deps: "factor"
} };
e === null ? e = [t] : e.push(t), s++;
}
if (r.factor !== void 0 && i.call(r, "factor") && (r.base === void 0 || !i.call(r, "base"))) {
let t = { instancePath: n, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "factor",
missingProperty: "base",
depsCount: 1,
deps: "base"
} };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ft.errors = e, s === 0;
}
Ft.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vo = Vt, Gt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function Pn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pn.errors = e, s === 0;
}
Pn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = kn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return kn.errors = e, s === 0;
}
kn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return gn.errors = e, s === 0;
}
gn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = wn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return wn.errors = e, s === 0;
}
wn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return vn.errors = e, s === 0;
}
vn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function bn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!yt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return bn.errors = e, s === 0;
}
bn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qn.errors = e, s === 0;
}
qn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $n(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $n.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ut.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return $n.errors = e, s === 0;
}
$n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Dn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dn.errors = e, s === 0;
}
Dn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function jn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = jn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _i.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return jn.errors = e, s === 0;
}
jn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ai = new RegExp("^B?E?I?P?W?$", "u");
function xn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ai.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xn.errors = e, s === 0;
}
xn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function On(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = On.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (T(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (T(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (V(t) > 40) {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!si.test(t)) {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let p = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (T(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return On.errors = e, s === 0;
}
On.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Vt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !0, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && i.call(r, "state") && r.state !== "number") {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
var l = v === s;
s = t, e !== null && (t ? e.length = t : e = null);
let P;
if (l) {
let d = s, L = s, k = !1, x = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && i.call(r, "value") && typeof r.value != "string") {
let w = { instancePath: n + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = x === s;
if (k = k || m, m) {
var c = {};
c.value = !0;
}
let j = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !i.call(r, "category"))) {
let w = { instancePath: n, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = j === s;
if (k = k || m, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let w = { instancePath: n, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
var l = d === s;
p = l, p && c !== !0 && (c = c || {}, c.state = !0), P = "then";
} else {
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && i.call(r, "value") && r.value !== null) {
let k = { instancePath: n + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.category !== void 0 && i.call(r, "category")) {
let k = { instancePath: n + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
var l = d === s;
p = l, p && c !== !0 && (c = c || {}, c.value = !0, c.category = !0), P = "else";
}
if (!p) {
let d = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !i.call(r, "subject")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.window === void 0 || !i.call(r, "window")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.period === void 0 || !i.call(r, "period")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.scenario === void 0 || !i.call(r, "scenario")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.edition === void 0 || !i.call(r, "edition")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.revision === void 0 || !i.call(r, "revision")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.cutoff === void 0 || !i.call(r, "cutoff")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.state === void 0 || !i.call(r, "state")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.obsStatus === void 0 || !i.call(r, "obsStatus")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.confStatus === void 0 || !i.call(r, "confStatus")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.source === void 0 || !i.call(r, "source")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!i.call(Gt.properties, d)) {
let L = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.subject !== void 0 && i.call(r, "subject")) {
let d = r.subject, L = s, k = !1, x = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.unit === void 0 || !i.call(d, "unit")) {
let w = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (w !== "unit") {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [$] : e.push($), s++;
}
d.unit !== void 0 && i.call(d, "unit") && (Pn(d.unit, { instancePath: n + "/subject/unit", parentData: d, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pn.errors : e.concat(Pn.errors), s = e.length));
} else {
let w = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var y = x === s;
if (k = k || y, y)
var a = !0;
let j = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.code === void 0 || !i.call(d, "code")) {
let w = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (!(w === "code" || w === "level")) {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [$] : e.push($), s++;
}
d.code !== void 0 && i.call(d, "code") && (kn(d.code, { instancePath: n + "/subject/code", parentData: d, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? kn.errors : e.concat(kn.errors), s = e.length)), d.level !== void 0 && i.call(d, "level") && (gn(d.level, { instancePath: n + "/subject/level", parentData: d, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? gn.errors : e.concat(gn.errors), s = e.length));
} else {
let w = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var y = j === s;
k = k || y, y && a !== !0 && (a = !0);
let E = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.body === void 0 || !i.call(d, "body")) {
let w = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (w !== "body") {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [$] : e.push($), s++;
}
d.body !== void 0 && i.call(d, "body") && (me(d.body, { instancePath: n + "/subject/body", parentData: d, parentDataProperty: "body", rootData: f, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length));
} else {
let w = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var y = E === s;
if (k = k || y, y && a !== !0 && (a = !0), k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let w = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.reporter !== void 0 && i.call(r, "reporter") && (me(r.reporter, { instancePath: n + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: f, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.indicator !== void 0 && i.call(r, "indicator") && (wn(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? wn.errors : e.concat(wn.errors), s = e.length)), r.definition !== void 0 && i.call(r, "definition") && (me(r.definition, { instancePath: n + "/definition", parentData: r, parentDataProperty: "definition", rootData: f, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (vn(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: f, dynamicAnchors: u }) || (e = e === null ? vn.errors : e.concat(vn.errors), s = e.length)), r.period !== void 0 && i.call(r, "period") && (bn(r.period, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? bn.errors : e.concat(bn.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (Pr(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.covers !== void 0 && i.call(r, "covers") && r.covers !== "period") {
let d = { instancePath: n + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown")) {
let d = r.breakdown;
if (Array.isArray(d)) {
if (d.length > 10) {
let k = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [k] : e.push(k), s++;
}
let L = d.length;
for (let k = 0; k < L; k++)
qn(d[k], { instancePath: n + "/breakdown/" + k, parentData: d, parentDataProperty: k, rootData: f, dynamicAnchors: u }) || (e = e === null ? qn.errors : e.concat(qn.errors), s = e.length);
} else {
let L = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (r.scenario !== void 0 && i.call(r, "scenario") && ($n(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? $n.errors : e.concat($n.errors), s = e.length)), r.edition !== void 0 && i.call(r, "edition")) {
let d = r.edition;
if (!(d === "estimate" || d === "provisional" || d === "official")) {
let L = { instancePath: n + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: Gt.properties.edition.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (r.revision !== void 0 && i.call(r, "revision")) {
let d = r.revision;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let L = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof d == "number" && isFinite(d)) {
if (d > 9999 || isNaN(d)) {
let L = { instancePath: n + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [L] : e.push(L), s++;
}
if (d < 0 || isNaN(d)) {
let L = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
}
if (r.cutoff !== void 0 && i.call(r, "cutoff")) {
let d = r.cutoff, L = s, k = !1, x = s;
Pr(d, { instancePath: n + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length);
var g = x === s;
k = k || g;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var g = j === s;
if (k = k || g, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.value !== void 0 && i.call(r, "value")) {
let d = r.value, L = s, k = !1, x = s;
Dn(d, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? Dn.errors : e.concat(Dn.errors), s = e.length);
var h = x === s;
k = k || h;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var h = j === s;
if (k = k || h, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.category !== void 0 && i.call(r, "category") && (me(r.category, { instancePath: n + "/category", parentData: r, parentDataProperty: "category", rootData: f, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.state !== void 0 && i.call(r, "state") && (jn(r.state, { instancePath: n + "/state", parentData: r, parentDataProperty: "state", rootData: f, dynamicAnchors: u }) || (e = e === null ? jn.errors : e.concat(jn.errors), s = e.length)), r.obsStatus !== void 0 && i.call(r, "obsStatus") && (xn(r.obsStatus, { instancePath: n + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: f, dynamicAnchors: u }) || (e = e === null ? xn.errors : e.concat(xn.errors), s = e.length)), r.confStatus !== void 0 && i.call(r, "confStatus")) {
let d = r.confStatus;
if (!(d === "F" || d === "N" || d === "C")) {
let L = { instancePath: n + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: Gt.properties.confStatus.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (On(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: u }) || (e = e === null ? On.errors : e.concat(On.errors), s = e.length)), r.source !== void 0 && i.call(r, "source")) {
let d = r.source;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.id === void 0 || !i.call(d, "id")) {
let L = { instancePath: n + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [L] : e.push(L), s++;
}
for (let L of Object.keys(d))
if (!(L === "id" || L === "sha256")) {
let k = { instancePath: n + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
e === null ? e = [k] : e.push(k), s++;
}
if (d.id !== void 0 && i.call(d, "id") && (me(d.id, { instancePath: n + "/source/id", parentData: d, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), d.sha256 !== void 0 && i.call(d, "sha256")) {
let L = d.sha256;
if (typeof L == "string") {
if (V(L) > 64) {
let k = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!ri.test(L)) {
let k = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let L = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let d = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return Vt.errors = e, s === 0;
}
Vt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zo = zt;
function In(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = In.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!yt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return In.errors = e, s === 0;
}
In.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _n(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _n.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return _n.errors = e, s === 0;
}
_n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ln(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ln.errors = e, s === 0;
}
Ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function An(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = An.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return An.errors = e, s === 0;
}
An.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.calendar === void 0 || !i.call(r, "calendar")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.window === void 0 || !i.call(r, "window")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "id" || t === "calendar" || t === "kind" || t === "window")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.id !== void 0 && i.call(r, "id") && (In(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? In.errors : e.concat(In.errors), s = e.length)), r.calendar !== void 0 && i.call(r, "calendar") && (_n(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: f, dynamicAnchors: u }) || (e = e === null ? _n.errors : e.concat(_n.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind") && (Ln(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ln.errors : e.concat(Ln.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (An(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: f, dynamicAnchors: u }) || (e = e === null ? An.errors : e.concat(An.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return zt.errors = e, s === 0;
}
zt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Co = Ct, Jt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function M(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (T(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (T(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function En(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = En.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.standing === void 0 || !i.call(r, "standing")) {
let p = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "number" || p === "clause" || p === "standing" || p === "later" || p === "note")) {
let v = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.number !== void 0 && i.call(r, "number") && (ae(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (ae(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.standing !== void 0 && i.call(r, "standing") && (Ir(r.standing, { instancePath: n + "/standing", parentData: r, parentDataProperty: "standing", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.later !== void 0 && i.call(r, "later")) {
let p = r.later;
if (Array.isArray(p)) {
if (p.length > 10) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.length < 1) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let v = p.length;
for (let l = 0; l < v; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !i.call(P, "number")) {
let c = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.from === void 0 || !i.call(P, "from")) {
let c = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(P))
if (!(c === "number" || c === "from")) {
let m = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.number !== void 0 && i.call(P, "number") && (ae(P.number, { instancePath: n + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), P.from !== void 0 && i.call(P, "from")) {
let c = P.from, m = s, a = !1, y = s;
_r(c, { instancePath: n + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
var t = y === s;
a = a || t;
let g = s;
if (c !== null) {
let h = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (a = a || t, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let h = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let c = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let v = { instancePath: n + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (le(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return En.errors = e, s === 0;
}
En.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Be(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let v = r.from, l = s, P = !1, c = s;
U(v, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = c === s;
P = P || t;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = m === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let v = r.to, l = s, P = !1, c = s;
U(v, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = c === s;
P = P || p;
let m = s;
if (v !== null) {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Nn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Nn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Nn.errors = e, s === 0;
}
Nn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ii.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Fn.errors = e, s === 0;
}
Fn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wt = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Nr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.month === void 0 || !i.call(r, "month")) {
let h = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.day === void 0 || !i.call(r, "day")) {
let h = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.yearOffset === void 0 || !i.call(r, "yearOffset")) {
let h = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "month" || h === "day" || h === "yearOffset")) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "inYear") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.month !== void 0 && i.call(r, "month")) {
let h = r.month;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let d = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 12 || isNaN(h)) {
let d = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [d] : e.push(d), s++;
}
if (h < 1 || isNaN(h)) {
let d = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.day !== void 0 && i.call(r, "day")) {
let h = r.day;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let d = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 31 || isNaN(h)) {
let d = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [d] : e.push(d), s++;
}
if (h < 1 || isNaN(h)) {
let d = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.yearOffset !== void 0 && i.call(r, "yearOffset")) {
let h = r.yearOffset;
if (!(h === 0 || h === 1)) {
let d = { instancePath: n + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: wt.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = v === s;
if (p = p || g, g)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days === void 0 || !i.call(r, "days")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.dayKind === void 0 || !i.call(r, "dayKind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "days" || h === "dayKind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "afterPeriod") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days !== void 0 && i.call(r, "days")) {
let h = r.days;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let d = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let d = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [d] : e.push(d), s++;
}
if (h < 0 || isNaN(h)) {
let d = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.dayKind !== void 0 && i.call(r, "dayKind")) {
let h = r.dayKind;
if (!(h === "calendar" || h === "working")) {
let d = { instancePath: n + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: wt.anyOf[1].properties.dayKind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = P === s;
p = p || g, g && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let h = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "date")) {
let d = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let h = r.kind;
if (!(h === "by" || h === "before")) {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: wt.anyOf[2].properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.date !== void 0 && i.call(r, "date") && (Nr(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = c === s;
p = p || g, g && l !== !0 && (l = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (h !== "kind") {
let d = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "continuous") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = m === s;
p = p || g, g && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.event === void 0 || !i.call(r, "event")) {
let h = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.relation === void 0 || !i.call(r, "relation")) {
let h = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days === void 0 || !i.call(r, "days")) {
let h = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "event" || h === "relation" || h === "days")) {
let d = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "afterEvent") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.event !== void 0 && i.call(r, "event") && (ie(r.event, { instancePath: n + "/event", parentData: r, parentDataProperty: "event", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.relation !== void 0 && i.call(r, "relation")) {
let h = r.relation;
if (!(h === "after" || h === "upon" || h === "before")) {
let d = { instancePath: n + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: wt.anyOf[4].properties.relation.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.days !== void 0 && i.call(r, "days")) {
let h = r.days, d = s, L = !1, k = s;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [j] : e.push(j), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [j] : e.push(j), s++;
}
if (h < 0 || isNaN(h)) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [j] : e.push(j), s++;
}
}
var y = k === s;
L = L || y;
let x = s;
if (h !== null) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var y = x === s;
if (L = L || y, L)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = a === s;
if (p = p || g, g && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
return Fr.errors = e, o.props = l, s === 0;
}
Fr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function We(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Vr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wi = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, ao = new RegExp("^[A-Z][0-9]{2}$", "u");
function Vn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vn.errors = e, s === 0;
}
Vn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return zn.errors = e, s === 0;
}
zn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ze(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "parts")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (M(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 4) {
let v = { instancePath: n + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let p = t.length;
for (let v = 0; v < p; v++)
zn(t[v], { instancePath: n + "/parts/" + v, parentData: t, parentDataProperty: v, rootData: f, dynamicAnchors: u }) || (e = e === null ? zn.errors : e.concat(zn.errors), s = e.length);
} else {
let p = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Cn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Cn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cn.errors = e, s === 0;
}
Cn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Tn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "numerator" || m === "denominator" || m === "fixedDenominator")) {
let a = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "share") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [m] : e.push(m), s++;
}
r.numerator !== void 0 && i.call(r, "numerator") && (Ze(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (Ze(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.fixedDenominator !== void 0 && i.call(r, "fixedDenominator") && (Cn(r.fixedDenominator, { instancePath: n + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Cn.errors : e.concat(Cn.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var c = v === s;
if (p = p || c, c)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "of")) {
let a = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "value") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [m] : e.push(m), s++;
}
r.of !== void 0 && i.call(r, "of") && (Ze(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var c = P === s;
if (p = p || c, c && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
return Tn.errors = e, o.props = l, s === 0;
}
Tn.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Bn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Bn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !i.call(r, "document")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "document" || t === "clause")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.document !== void 0 && i.call(r, "document") && (M(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (Vr(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Bn.errors = e, s === 0;
}
Bn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.responsible === void 0 || !i.call(r, "responsible")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responsible" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.due === void 0 || !i.call(r, "due")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.dueOrigin === void 0 || !i.call(r, "dueOrigin")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dueOrigin" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.system === void 0 || !i.call(r, "system")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.progress === void 0 || !i.call(r, "progress")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.references === void 0 || !i.call(r, "references")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(wi.properties, t)) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.id !== void 0 && i.call(r, "id")) {
let t = r.id;
if (typeof t == "string") {
if (V(t) > 10) {
let p = { instancePath: n + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!ao.test(t)) {
let p = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.names !== void 0 && i.call(r, "names") && (ie(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.responsible !== void 0 && i.call(r, "responsible")) {
let t = r.responsible;
if (Array.isArray(t)) {
if (t.length > 6) {
let v = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let p = t.length;
for (let v = 0; v < p; v++)
ie(t[v], { instancePath: n + "/responsible/" + v, parentData: t, parentDataProperty: v, rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
} else {
let p = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.due !== void 0 && i.call(r, "due") && (Fr(r.due, { instancePath: n + "/due", parentData: r, parentDataProperty: "due", rootData: f, dynamicAnchors: u }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length)), r.dueOrigin !== void 0 && i.call(r, "dueOrigin")) {
let t = r.dueOrigin;
if (!(t === "stated" || t === "derived")) {
let p = { instancePath: n + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: wi.properties.dueOrigin.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let t = r.scope;
if (t && typeof t == "object" && !Array.isArray(t)) {
if (t.nationwide === void 0 || !i.call(t, "nationwide")) {
let p = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [p] : e.push(p), s++;
}
if (t.units === void 0 || !i.call(t, "units")) {
let p = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(t))
if (!(p === "nationwide" || p === "units")) {
let v = { instancePath: n + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.nationwide !== void 0 && i.call(t, "nationwide") && typeof t.nationwide != "boolean") {
let p = { instancePath: n + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
if (t.units !== void 0 && i.call(t, "units")) {
let p = t.units;
if (Array.isArray(p)) {
if (p.length > 40) {
let c = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), s++;
}
let v = p.length;
for (let c = 0; c < v; c++)
Vn(p[c], { instancePath: n + "/scope/units/" + c, parentData: p, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? Vn.errors : e.concat(Vn.errors), s = e.length);
let l = p.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (G(p[l], p[P])) {
let c = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let v = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let p = { instancePath: n + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.system !== void 0 && i.call(r, "system") && (M(r.system, { instancePath: n + "/system", parentData: r, parentDataProperty: "system", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.progress !== void 0 && i.call(r, "progress")) {
let t = r.progress;
if (Array.isArray(t)) {
if (t.length > 4) {
let v = { instancePath: n + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: n + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let p = t.length;
for (let v = 0; v < p; v++)
Tn(t[v], { instancePath: n + "/progress/" + v, parentData: t, parentDataProperty: v, rootData: f, dynamicAnchors: u }) || (e = e === null ? Tn.errors : e.concat(Tn.errors), s = e.length);
} else {
let p = { instancePath: n + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.references !== void 0 && i.call(r, "references")) {
let t = r.references;
if (Array.isArray(t)) {
if (t.length > 8) {
let v = { instancePath: n + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: n + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let p = t.length;
for (let v = 0; v < p; v++)
Bn(t[v], { instancePath: n + "/references/" + v, parentData: t, parentDataProperty: v, rootData: f, dynamicAnchors: u }) || (e = e === null ? Bn.errors : e.concat(Bn.errors), s = e.length);
} else {
let p = { instancePath: n + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (We(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Rn.errors = e, s === 0;
}
Rn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Zn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
T(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zn.errors = e, s === 0;
}
Zn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Un(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Un.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!zr.test(P)) {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
let p = r.length, v;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
v = l[P];
let c = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: v } };
e === null ? e = [c] : e.push(c), s++;
break;
}
l[P] = p;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Un.errors = e, s === 0;
}
Un.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ct(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.ownComposition === void 0 || !i.call(r, "ownComposition")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments === void 0 || !i.call(r, "instruments")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.calendar === void 0 || !i.call(r, "calendar")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.forms === void 0 || !i.call(r, "forms")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.reporters === void 0 || !i.call(r, "reporters")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.receivers === void 0 || !i.call(r, "receivers")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.deliveries === void 0 || !i.call(r, "deliveries")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endedReporters === void 0 || !i.call(r, "endedReporters")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!i.call(Jt.properties, a)) {
let y = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (M(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ie(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let a = { instancePath: n + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments !== void 0 && i.call(r, "instruments")) {
let a = r.instruments;
if (Array.isArray(a)) {
if (a.length > 20) {
let g = { instancePath: n + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = a.length;
for (let g = 0; g < y; g++)
En(a[g], { instancePath: n + "/instruments/" + g, parentData: a, parentDataProperty: g, rootData: f, dynamicAnchors: u }) || (e = e === null ? En.errors : e.concat(En.errors), s = e.length);
} else {
let y = { instancePath: n + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.calendar !== void 0 && i.call(r, "calendar") && (M(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.forms !== void 0 && i.call(r, "forms")) {
let a = r.forms;
if (Array.isArray(a)) {
if (a.length > 200) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.length < 1) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let y = a.length;
for (let d = 0; d < y; d++)
M(a[d], { instancePath: n + "/forms/" + d, parentData: a, parentDataProperty: d, rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
let g = a.length, h;
if (g > 1) {
e: for (; g--; )
for (h = g; h--; )
if (G(a[g], a[h])) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: g, j: h } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let y = { instancePath: n + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.reporters !== void 0 && i.call(r, "reporters")) {
let a = r.reporters;
if (Array.isArray(a)) {
if (a.length > 60) {
let g = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (a.length < 1) {
let g = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = a.length;
for (let g = 0; g < y; g++) {
let h = a[g];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !i.call(h, "kind")) {
let d = { instancePath: n + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !i.call(h, "names")) {
let d = { instancePath: n + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.level === void 0 || !i.call(h, "level")) {
let d = { instancePath: n + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.scope === void 0 || !i.call(h, "scope")) {
let d = { instancePath: n + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.validity === void 0 || !i.call(h, "validity")) {
let d = { instancePath: n + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.forms === void 0 || !i.call(h, "forms")) {
let d = { instancePath: n + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "scope" || d === "subject" || d === "forms")) {
let L = { instancePath: n + "/reporters/" + g, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [L] : e.push(L), s++;
}
if (h.kind !== void 0 && i.call(h, "kind") && (M(h.kind, { instancePath: n + "/reporters/" + g + "/kind", parentData: h, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), h.names !== void 0 && i.call(h, "names") && (ie(h.names, { instancePath: n + "/reporters/" + g + "/names", parentData: h, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), h.level !== void 0 && i.call(h, "level")) {
let d = h.level, L = s, k = !1, x = s;
Be(d, { instancePath: n + "/reporters/" + g + "/level", parentData: h, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var t = x === s;
k = k || t;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/reporters/" + g + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var t = j === s;
if (k = k || t, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/reporters/" + g + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (h.validity !== void 0 && i.call(h, "validity") && (Re(h.validity, { instancePath: n + "/reporters/" + g + "/validity", parentData: h, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), h.scope !== void 0 && i.call(h, "scope")) {
let d = h.scope;
if (!(d === "territory" || d === "office")) {
let L = { instancePath: n + "/reporters/" + g + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: Jt.properties.reporters.items.properties.scope.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (h.subject !== void 0 && i.call(h, "subject") && (Be(h.subject, { instancePath: n + "/reporters/" + g + "/subject", parentData: h, parentDataProperty: "subject", rootData: f, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), h.forms !== void 0 && i.call(h, "forms")) {
let d = h.forms;
if (Array.isArray(d)) {
if (d.length > 200) {
let j = { instancePath: n + "/reporters/" + g + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
if (d.length < 1) {
let j = { instancePath: n + "/reporters/" + g + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
let L = d.length;
for (let j = 0; j < L; j++)
M(d[j], { instancePath: n + "/reporters/" + g + "/forms/" + j, parentData: d, parentDataProperty: j, rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
let k = d.length, x;
if (k > 1) {
e: for (; k--; )
for (x = k; x--; )
if (G(d[k], d[x])) {
let j = { instancePath: n + "/reporters/" + g + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: k, j: x } };
e === null ? e = [j] : e.push(j), s++;
break e;
}
}
} else {
let L = { instancePath: n + "/reporters/" + g + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let d = { instancePath: n + "/reporters/" + g, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let y = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.receivers !== void 0 && i.call(r, "receivers")) {
let a = r.receivers;
if (Array.isArray(a)) {
if (a.length > 20) {
let g = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = a.length;
for (let g = 0; g < y; g++) {
let h = a[g];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !i.call(h, "kind")) {
let d = { instancePath: n + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !i.call(h, "names")) {
let d = { instancePath: n + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.level === void 0 || !i.call(h, "level")) {
let d = { instancePath: n + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.validity === void 0 || !i.call(h, "validity")) {
let d = { instancePath: n + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.afterEnd === void 0 || !i.call(h, "afterEnd")) {
let d = { instancePath: n + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "afterEnd")) {
let L = { instancePath: n + "/receivers/" + g, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [L] : e.push(L), s++;
}
if (h.kind !== void 0 && i.call(h, "kind") && (M(h.kind, { instancePath: n + "/receivers/" + g + "/kind", parentData: h, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), h.names !== void 0 && i.call(h, "names") && (ie(h.names, { instancePath: n + "/receivers/" + g + "/names", parentData: h, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), h.level !== void 0 && i.call(h, "level")) {
let d = h.level, L = s, k = !1, x = s;
Be(d, { instancePath: n + "/receivers/" + g + "/level", parentData: h, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var p = x === s;
k = k || p;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/receivers/" + g + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var p = j === s;
if (k = k || p, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/receivers/" + g + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (h.validity !== void 0 && i.call(h, "validity") && (Re(h.validity, { instancePath: n + "/receivers/" + g + "/validity", parentData: h, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), h.afterEnd !== void 0 && i.call(h, "afterEnd")) {
let d = h.afterEnd, L = s, k = !1, x = s;
M(d, { instancePath: n + "/receivers/" + g + "/afterEnd", parentData: h, parentDataProperty: "afterEnd", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
var v = x === s;
k = k || v;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/receivers/" + g + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var v = j === s;
if (k = k || v, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/receivers/" + g + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: n + "/receivers/" + g, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let y = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.deliveries !== void 0 && i.call(r, "deliveries")) {
let a = r.deliveries;
if (Array.isArray(a)) {
if (a.length > 30) {
let g = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = a.length;
for (let g = 0; g < y; g++) {
let h = a[g];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !i.call(h, "id")) {
let d = { instancePath: n + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !i.call(h, "names")) {
let d = { instancePath: n + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.periodKind === void 0 || !i.call(h, "periodKind")) {
let d = { instancePath: n + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.edition === void 0 || !i.call(h, "edition")) {
let d = { instancePath: n + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.due === void 0 || !i.call(h, "due")) {
let d = { instancePath: n + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "id" || d === "names" || d === "periodKind" || d === "edition" || d === "due")) {
let L = { instancePath: n + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [L] : e.push(L), s++;
}
if (h.id !== void 0 && i.call(h, "id") && (M(h.id, { instancePath: n + "/deliveries/" + g + "/id", parentData: h, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), h.names !== void 0 && i.call(h, "names") && (ie(h.names, { instancePath: n + "/deliveries/" + g + "/names", parentData: h, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), h.periodKind !== void 0 && i.call(h, "periodKind") && (Nn(h.periodKind, { instancePath: n + "/deliveries/" + g + "/periodKind", parentData: h, parentDataProperty: "periodKind", rootData: f, dynamicAnchors: u }) || (e = e === null ? Nn.errors : e.concat(Nn.errors), s = e.length)), h.edition !== void 0 && i.call(h, "edition")) {
let d = h.edition, L = s, k = !1, x = s;
Fn(d, { instancePath: n + "/deliveries/" + g + "/edition", parentData: h, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? Fn.errors : e.concat(Fn.errors), s = e.length);
var l = x === s;
k = k || l;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/deliveries/" + g + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var l = j === s;
if (k = k || l, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/deliveries/" + g + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (h.due !== void 0 && i.call(h, "due")) {
let d = h.due, L = s, k = !1, x = s;
Fr(d, { instancePath: n + "/deliveries/" + g + "/due", parentData: h, parentDataProperty: "due", rootData: f, dynamicAnchors: u }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length);
var P = x === s;
k = k || P;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/deliveries/" + g + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var P = j === s;
if (k = k || P, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/deliveries/" + g + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: n + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let y = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.endedReporters !== void 0 && i.call(r, "endedReporters")) {
let a = r.endedReporters;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.owedBy === void 0 || !i.call(a, "owedBy")) {
let y = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(a))
if (!(y === "owedBy" || y === "note")) {
let g = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (a.owedBy !== void 0 && i.call(a, "owedBy")) {
let y = a.owedBy;
if (!(y === "successor" || y === "province")) {
let g = { instancePath: n + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: Jt.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
a.note !== void 0 && i.call(a, "note") && (We(a.note, { instancePath: n + "/endedReporters/note", parentData: a, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let y = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.documents !== void 0 && i.call(r, "documents")) {
let a = r.documents;
if (Array.isArray(a)) {
if (a.length > 40) {
let g = { instancePath: n + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = a.length;
for (let g = 0; g < y; g++) {
let h = a[g];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !i.call(h, "id")) {
let d = { instancePath: n + "/documents/" + g, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !i.call(h, "names")) {
let d = { instancePath: n + "/documents/" + g, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.number === void 0 || !i.call(h, "number")) {
let d = { instancePath: n + "/documents/" + g, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.date === void 0 || !i.call(h, "date")) {
let d = { instancePath: n + "/documents/" + g, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "id" || d === "names" || d === "number" || d === "date")) {
let L = { instancePath: n + "/documents/" + g, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [L] : e.push(L), s++;
}
if (h.id !== void 0 && i.call(h, "id") && (M(h.id, { instancePath: n + "/documents/" + g + "/id", parentData: h, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), h.names !== void 0 && i.call(h, "names") && (ie(h.names, { instancePath: n + "/documents/" + g + "/names", parentData: h, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), h.number !== void 0 && i.call(h, "number")) {
let d = h.number, L = s, k = !1, x = s;
Vr(d, { instancePath: n + "/documents/" + g + "/number", parentData: h, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length);
var c = x === s;
k = k || c;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/documents/" + g + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var c = j === s;
if (k = k || c, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/documents/" + g + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (h.date !== void 0 && i.call(h, "date")) {
let d = h.date, L = s, k = !1, x = s;
Nr(d, { instancePath: n + "/documents/" + g + "/date", parentData: h, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var m = x === s;
k = k || m;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/documents/" + g + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var m = j === s;
if (k = k || m, k)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let E = { instancePath: n + "/documents/" + g + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: n + "/documents/" + g, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let y = { instancePath: n + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.tasks !== void 0 && i.call(r, "tasks")) {
let a = r.tasks;
if (Array.isArray(a)) {
if (a.length > 500) {
let g = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [g] : e.push(g), s++;
}
if (a.length < 1) {
let g = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = a.length;
for (let g = 0; g < y; g++)
Rn(a[g], { instancePath: n + "/tasks/" + g, parentData: a, parentDataProperty: g, rootData: f, dynamicAnchors: u }) || (e = e === null ? Rn.errors : e.concat(Rn.errors), s = e.length);
} else {
let y = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (Re(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (We(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Zn(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? Zn.errors : e.concat(Zn.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Un(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Un.errors : e.concat(Un.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ct.errors = e, s === 0;
}
Ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var To = Tt, po = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function De(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = De.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Kn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Kn.errors = e, s === 0;
}
Kn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Sn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ni.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Sn.errors = e, s === 0;
}
Sn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Wn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Wn.errors = e, s === 0;
}
Wn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !i.call(r, "name")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.levels === void 0 || !i.call(r, "levels")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.endDate === void 0 || !i.call(r, "endDate")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.source === void 0 || !i.call(r, "source")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "name" || l === "levels" || l === "endDate" || l === "coveredFrom" || l === "vintages" || l === "bases" || l === "withoutObligation" || l === "source")) {
let P = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.name !== void 0 && i.call(r, "name") && (De(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), r.levels !== void 0 && i.call(r, "levels")) {
let l = r.levels;
if (Array.isArray(l)) {
if (l.length > 20) {
let a = { instancePath: n + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: n + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
Kn(l[a], { instancePath: n + "/levels/" + a, parentData: l, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? Kn.errors : e.concat(Kn.errors), s = e.length);
let c = l.length, m;
if (c > 1) {
e: for (; c--; )
for (m = c; m--; )
if (G(l[c], l[m])) {
let a = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: c, j: m } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.endDate !== void 0 && i.call(r, "endDate")) {
let l = r.endDate;
if (!(l === "exclusive" || l === "inclusive")) {
let P = { instancePath: n + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: po.properties.endDate.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.coveredFrom !== void 0 && i.call(r, "coveredFrom") && (Ue(r.coveredFrom, { instancePath: n + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.vintages !== void 0 && i.call(r, "vintages")) {
let l = r.vintages;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let a = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
Ue(l[a], { instancePath: n + "/vintages/" + a, parentData: l, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
let c = l.length, m;
if (c > 1) {
e: for (; c--; )
for (m = c; m--; )
if (G(l[c], l[m])) {
let a = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: c, j: m } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.bases !== void 0 && i.call(r, "bases")) {
let l = r.bases;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 50) {
let P = { instancePath: n + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l)) {
let c = s;
Sn(P, { instancePath: n + "/bases", parentData: l, parentDataProperty: "bases", rootData: f, dynamicAnchors: u }) || (e = e === null ? Sn.errors : e.concat(Sn.errors), s = e.length);
var t = c === s;
if (!t) {
let m = { instancePath: n + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [m] : e.push(m), s++;
}
}
for (let P of Object.keys(l)) {
let c = l[P];
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.concept === void 0 || !i.call(c, "concept")) {
let m = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(c))
if (!(m === "concept" || m === "date")) {
let a = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (c.concept !== void 0 && i.call(c, "concept") && (De(c.concept, { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: c, parentDataProperty: "concept", rootData: f, dynamicAnchors: u }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), c.date !== void 0 && i.call(c, "date")) {
let m = c.date, a = s, y = !1, g = s;
Ue(m, { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: c, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
var p = g === s;
y = y || p;
let h = s;
if (m !== null) {
let d = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = h === s;
if (y = y || p, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let m = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let P = { instancePath: n + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.withoutObligation !== void 0 && i.call(r, "withoutObligation")) {
let l = r.withoutObligation;
if (Array.isArray(l)) {
if (l.length > 200) {
let a = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
De(l[a], { instancePath: n + "/withoutObligation/" + a, parentData: l, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length);
let c = l.length, m;
if (c > 1) {
e: for (; c--; )
for (m = c; m--; )
if (G(l[c], l[m])) {
let a = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: c, j: m } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let l = r.source, P = s, c = !1, m = s;
Wn(l, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? Wn.errors : e.concat(Wn.errors), s = e.length);
var v = m === s;
c = c || v;
let a = s;
if (Array.isArray(l)) {
if (l.length > 40) {
let g = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.length < 1) {
let g = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = l.length;
for (let g = 0; g < y; g++)
De(l[g], { instancePath: n + "/source/" + g, parentData: l, parentDataProperty: g, rootData: f, dynamicAnchors: u }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length);
} else {
let y = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
var v = a === s;
if (c = c || v, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let y = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Tt.errors = e, s === 0;
}
Tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bo = Bt, Ge = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function ne(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fo = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function je(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 13) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!fo.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return je.errors = e, s === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function W(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ke.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xe(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xe.errors = e, s === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Mn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Mn.errors = e, s === 0;
}
Mn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Hn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Hn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ut.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Hn.errors = e, s === 0;
}
Hn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!yt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Yn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yn.errors = e, s === 0;
}
Yn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var uo = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function Qn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: uo.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Qn.errors = e, s === 0;
}
Qn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Gn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ai.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gn.errors = e, s === 0;
}
Gn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mo = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function Jn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Jn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mo.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Jn.errors = e, s === 0;
}
Jn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ti.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xn(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xn.errors = e, s === 0;
}
Xn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var co = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), yo = new RegExp("^[A-Za-z-]+$", "u");
function Bt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !i.call(r, "schemaVersion")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.release === void 0 || !i.call(r, "release")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.summary === void 0 || !i.call(r, "summary")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.series === void 0 || !i.call(r, "series")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.reconciliations === void 0 || !i.call(r, "reconciliations")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.comparisons === void 0 || !i.call(r, "comparisons")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.conservation === void 0 || !i.call(r, "conservation")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.markers === void 0 || !i.call(r, "markers")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.findings === void 0 || !i.call(r, "findings")) {
let j = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!i.call(Ge.properties, j)) {
let E = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [E] : e.push(E), s++;
}
if (r.schemaVersion !== void 0 && i.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let j = { instancePath: n + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.release !== void 0 && i.call(r, "release")) {
let j = r.release;
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.id === void 0 || !i.call(j, "id")) {
let E = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [E] : e.push(E), s++;
}
if (j.basis === void 0 || !i.call(j, "basis")) {
let E = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [E] : e.push(E), s++;
}
if (j.before === void 0 || !i.call(j, "before")) {
let E = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [E] : e.push(E), s++;
}
if (j.listDates === void 0 || !i.call(j, "listDates")) {
let E = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [E] : e.push(E), s++;
}
if (j.sample === void 0 || !i.call(j, "sample")) {
let E = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [E] : e.push(E), s++;
}
for (let E of Object.keys(j))
if (!(E === "id" || E === "basis" || E === "listDates" || E === "sample" || E === "before")) {
let w = { instancePath: n + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
e === null ? e = [w] : e.push(w), s++;
}
if (j.id !== void 0 && i.call(j, "id") && (ne(j.id, { instancePath: n + "/release/id", parentData: j, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), j.basis !== void 0 && i.call(j, "basis") && (je(j.basis, { instancePath: n + "/release/basis", parentData: j, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), j.listDates !== void 0 && i.call(j, "listDates")) {
let E = j.listDates;
if (Array.isArray(E)) {
if (E.length > 200) {
let F = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (E.length < 1) {
let F = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let w = E.length;
for (let F = 0; F < w; F++)
Ke(E[F], { instancePath: n + "/release/listDates/" + F, parentData: E, parentDataProperty: F, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
let $ = E.length, b;
if ($ > 1) {
e: for (; $--; )
for (b = $; b--; )
if (G(E[$], E[b])) {
let F = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: $, j: b } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let w = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (j.sample !== void 0 && i.call(j, "sample") && typeof j.sample != "boolean") {
let E = { instancePath: n + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [E] : e.push(E), s++;
}
j.before !== void 0 && i.call(j, "before") && (je(j.before, { instancePath: n + "/release/before", parentData: j, parentDataProperty: "before", rootData: f, dynamicAnchors: u }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length));
} else {
let E = { instancePath: n + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.summary !== void 0 && i.call(r, "summary")) {
let j = r.summary;
if (Array.isArray(j)) {
if (j.length > 100) {
let w = { instancePath: n + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [w] : e.push(w), s++;
}
let E = j.length;
for (let w = 0; w < E; w++) {
let $ = j[w];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.code === void 0 || !i.call($, "code")) {
let b = { instancePath: n + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.text === void 0 || !i.call($, "text")) {
let b = { instancePath: n + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.figures === void 0 || !i.call($, "figures")) {
let b = { instancePath: n + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.holds === void 0 || !i.call($, "holds")) {
let b = { instancePath: n + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let b = { instancePath: n + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys($))
if (!(b === "code" || b === "text" || b === "figures" || b === "holds" || b === "source")) {
let F = { instancePath: n + "/summary/" + w, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.code !== void 0 && i.call($, "code") && (W($.code, { instancePath: n + "/summary/" + w + "/code", parentData: $, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.text !== void 0 && i.call($, "text") && (kr($.text, { instancePath: n + "/summary/" + w + "/text", parentData: $, parentDataProperty: "text", rootData: f, dynamicAnchors: u }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), $.figures !== void 0 && i.call($, "figures")) {
let b = $.figures;
if (Array.isArray(b)) {
if (b.length > 20) {
let z = { instancePath: n + "/summary/" + w + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++) {
let q = b[z];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.name === void 0 || !i.call(q, "name")) {
let D = { instancePath: n + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.value === void 0 || !i.call(q, "value")) {
let D = { instancePath: n + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.expected === void 0 || !i.call(q, "expected")) {
let D = { instancePath: n + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(q))
if (!(D === "name" || D === "value" || D === "expected")) {
let O = { instancePath: n + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.name !== void 0 && i.call(q, "name")) {
let D = q.name;
if (typeof D == "string") {
if (V(D) > 40) {
let O = { instancePath: n + "/summary/" + w + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
if (!zr.test(D)) {
let O = { instancePath: n + "/summary/" + w + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: n + "/summary/" + w + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.value !== void 0 && i.call(q, "value") && (K(q.value, { instancePath: n + "/summary/" + w + "/figures/" + z + "/value", parentData: q, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), q.expected !== void 0 && i.call(q, "expected")) {
let D = q.expected, O = s, A = !1, N = s;
K(D, { instancePath: n + "/summary/" + w + "/figures/" + z + "/expected", parentData: q, parentDataProperty: "expected", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var t = N === s;
A = A || t;
let C = s;
if (D !== null) {
let B = { instancePath: n + "/summary/" + w + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [B] : e.push(B), s++;
}
var t = C === s;
if (A = A || t, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let B = { instancePath: n + "/summary/" + w + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
}
} else {
let D = { instancePath: n + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let F = { instancePath: n + "/summary/" + w + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.holds !== void 0 && i.call($, "holds") && typeof $.holds != "boolean") {
let b = { instancePath: n + "/summary/" + w + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.source !== void 0 && i.call($, "source")) {
let b = $.source, F = s, z = !1, q = s;
ne(b, { instancePath: n + "/summary/" + w + "/source", parentData: $, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var p = q === s;
z = z || p;
let D = s;
if (b !== "") {
let O = { instancePath: n + "/summary/" + w + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var p = D === s;
if (z = z || p, z)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let O = { instancePath: n + "/summary/" + w + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let b = { instancePath: n + "/summary/" + w, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let E = { instancePath: n + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.series !== void 0 && i.call(r, "series")) {
let j = r.series;
if (Array.isArray(j)) {
if (j.length > 1e6) {
let w = { instancePath: n + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let E = j.length;
for (let w = 0; w < E; w++) {
let $ = j[w];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !i.call($, "indicator")) {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.definition === void 0 || !i.call($, "definition")) {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.role === void 0 || !i.call($, "role")) {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.unit === void 0 || !i.call($, "unit")) {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.basis === void 0 || !i.call($, "basis")) {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.scenario === void 0 || !i.call($, "scenario")) {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.points === void 0 || !i.call($, "points")) {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys($))
if (!i.call(Ge.properties.series.items.properties, b)) {
let F = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.indicator !== void 0 && i.call($, "indicator") && (W($.indicator, { instancePath: n + "/series/" + w + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.definition !== void 0 && i.call($, "definition") && (ne($.definition, { instancePath: n + "/series/" + w + "/definition", parentData: $, parentDataProperty: "definition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.unit !== void 0 && i.call($, "unit")) {
let b = $.unit, F = s, z = !1, q = s;
xe(b, { instancePath: n + "/series/" + w + "/unit", parentData: $, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
var v = q === s;
z = z || v;
let D = s;
if (b !== null) {
let O = { instancePath: n + "/series/" + w + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var v = D === s;
if (z = z || v, z)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let O = { instancePath: n + "/series/" + w + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if ($.members !== void 0 && i.call($, "members")) {
let b = $.members;
if (Array.isArray(b)) {
if (b.length > 2e4) {
let z = { instancePath: n + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [z] : e.push(z), s++;
}
if (b.length < 1) {
let z = { instancePath: n + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++)
xe(b[z], { instancePath: n + "/series/" + w + "/members/" + z, parentData: b, parentDataProperty: z, rootData: f, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
} else {
let F = { instancePath: n + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.breakdown !== void 0 && i.call($, "breakdown")) {
let b = $.breakdown;
if (Array.isArray(b)) {
if (b.length > 10) {
let z = { instancePath: n + "/series/" + w + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++)
Mn(b[z], { instancePath: n + "/series/" + w + "/breakdown/" + z, parentData: b, parentDataProperty: z, rootData: f, dynamicAnchors: u }) || (e = e === null ? Mn.errors : e.concat(Mn.errors), s = e.length);
} else {
let F = { instancePath: n + "/series/" + w + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.basis !== void 0 && i.call($, "basis") && (je($.basis, { instancePath: n + "/series/" + w + "/basis", parentData: $, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), $.calendar !== void 0 && i.call($, "calendar") && (W($.calendar, { instancePath: n + "/series/" + w + "/calendar", parentData: $, parentDataProperty: "calendar", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.scenario !== void 0 && i.call($, "scenario") && (Hn($.scenario, { instancePath: n + "/series/" + w + "/scenario", parentData: $, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? Hn.errors : e.concat(Hn.errors), s = e.length)), $.points !== void 0 && i.call($, "points")) {
let b = $.points;
if (Array.isArray(b)) {
if (b.length > 1e4) {
let z = { instancePath: n + "/series/" + w + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++) {
let q = b[z];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.period === void 0 || !i.call(q, "period")) {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.listDate === void 0 || !i.call(q, "listDate")) {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.state === void 0 || !i.call(q, "state")) {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.value === void 0 || !i.call(q, "value")) {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.method === void 0 || !i.call(q, "method")) {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.status === void 0 || !i.call(q, "status")) {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.reason === void 0 || !i.call(q, "reason")) {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.sources === void 0 || !i.call(q, "sources")) {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(q))
if (!i.call(Ge.properties.series.items.properties.points.items.properties, D)) {
let O = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.period !== void 0 && i.call(q, "period") && (Oe(q.period, { instancePath: n + "/series/" + w + "/points/" + z + "/period", parentData: q, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), q.window !== void 0 && i.call(q, "window") && (Yn(q.window, { instancePath: n + "/series/" + w + "/points/" + z + "/window", parentData: q, parentDataProperty: "window", rootData: f, dynamicAnchors: u }) || (e = e === null ? Yn.errors : e.concat(Yn.errors), s = e.length)), q.listDate !== void 0 && i.call(q, "listDate") && (Ke(q.listDate, { instancePath: n + "/series/" + w + "/points/" + z + "/listDate", parentData: q, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), q.state !== void 0 && i.call(q, "state")) {
let D = q.state;
if (!(D === "number" || D === "nil" || D === "missing" || D === "notApplicable" || D === "confidential" || D === "none")) {
let O = { instancePath: n + "/series/" + w + "/points/" + z + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: Ge.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.value !== void 0 && i.call(q, "value")) {
let D = q.value, O = s, A = !1, N = s;
K(D, { instancePath: n + "/series/" + w + "/points/" + z + "/value", parentData: q, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var l = N === s;
A = A || l;
let C = s;
if (D !== null) {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [B] : e.push(B), s++;
}
var l = C === s;
if (A = A || l, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
}
if (q.category !== void 0 && i.call(q, "category") && (ne(q.category, { instancePath: n + "/series/" + w + "/points/" + z + "/category", parentData: q, parentDataProperty: "category", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), q.method !== void 0 && i.call(q, "method") && (Qn(q.method, { instancePath: n + "/series/" + w + "/points/" + z + "/method", parentData: q, parentDataProperty: "method", rootData: f, dynamicAnchors: u }) || (e = e === null ? Qn.errors : e.concat(Qn.errors), s = e.length)), q.status !== void 0 && i.call(q, "status") && (Gn(q.status, { instancePath: n + "/series/" + w + "/points/" + z + "/status", parentData: q, parentDataProperty: "status", rootData: f, dynamicAnchors: u }) || (e = e === null ? Gn.errors : e.concat(Gn.errors), s = e.length)), q.reason !== void 0 && i.call(q, "reason") && (Jn(q.reason, { instancePath: n + "/series/" + w + "/points/" + z + "/reason", parentData: q, parentDataProperty: "reason", rootData: f, dynamicAnchors: u }) || (e = e === null ? Jn.errors : e.concat(Jn.errors), s = e.length)), q.known !== void 0 && i.call(q, "known")) {
let D = q.known, O = s, A = !1, N = s;
K(D, { instancePath: n + "/series/" + w + "/points/" + z + "/known", parentData: q, parentDataProperty: "known", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var P = N === s;
A = A || P;
let C = s;
if (D !== null) {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [B] : e.push(B), s++;
}
var P = C === s;
if (A = A || P, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
}
if (q.lower !== void 0 && i.call(q, "lower")) {
let D = q.lower, O = s, A = !1, N = s;
K(D, { instancePath: n + "/series/" + w + "/points/" + z + "/lower", parentData: q, parentDataProperty: "lower", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var c = N === s;
A = A || c;
let C = s;
if (D !== null) {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [B] : e.push(B), s++;
}
var c = C === s;
if (A = A || c, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
}
if (q.upper !== void 0 && i.call(q, "upper")) {
let D = q.upper, O = s, A = !1, N = s;
K(D, { instancePath: n + "/series/" + w + "/points/" + z + "/upper", parentData: q, parentDataProperty: "upper", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var m = N === s;
A = A || m;
let C = s;
if (D !== null) {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [B] : e.push(B), s++;
}
var m = C === s;
if (A = A || m, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
}
if (q.expected !== void 0 && i.call(q, "expected")) {
let D = q.expected;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let O = { instancePath: n + "/series/" + w + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let O = { instancePath: n + "/series/" + w + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.received !== void 0 && i.call(q, "received")) {
let D = q.received;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let O = { instancePath: n + "/series/" + w + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let O = { instancePath: n + "/series/" + w + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.missingWeight !== void 0 && i.call(q, "missingWeight")) {
let D = q.missingWeight, O = s, A = !1, N = s;
gr(D, { instancePath: n + "/series/" + w + "/points/" + z + "/missingWeight", parentData: q, parentDataProperty: "missingWeight", rootData: f, dynamicAnchors: u }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length);
var a = N === s;
A = A || a;
let C = s;
if (D !== "") {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [B] : e.push(B), s++;
}
var a = C === s;
if (A = A || a, A)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [B] : e.push(B), s++;
}
}
if (q.sources !== void 0 && i.call(q, "sources")) {
let D = q.sources;
if (Array.isArray(D)) {
if (D.length > 2e4) {
let A = { instancePath: n + "/series/" + w + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [A] : e.push(A), s++;
}
let O = D.length;
for (let A = 0; A < O; A++) {
let N = D[A];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.unit === void 0 || !i.call(N, "unit")) {
let C = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.share === void 0 || !i.call(N, "share")) {
let C = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.observation === void 0 || !i.call(N, "observation")) {
let C = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [C] : e.push(C), s++;
}
for (let C of Object.keys(N))
if (!(C === "unit" || C === "share" || C === "observation" || C === "part")) {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
e === null ? e = [B] : e.push(B), s++;
}
if (N.unit !== void 0 && i.call(N, "unit") && (xe(N.unit, { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/unit", parentData: N, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), N.share !== void 0 && i.call(N, "share")) {
let C = N.share, B = s, fe = !1, ee = s;
gr(C, { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/share", parentData: N, parentDataProperty: "share", rootData: f, dynamicAnchors: u }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length);
var y = ee === s;
fe = fe || y;
let Q = s;
if (C !== null) {
let re = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [re] : e.push(re), s++;
}
var y = Q === s;
if (fe = fe || y, fe)
s = B, e !== null && (B ? e.length = B : e = null);
else {
let re = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [re] : e.push(re), s++;
}
}
if (N.observation !== void 0 && i.call(N, "observation")) {
let C = N.observation, B = s, fe = !1, ee = s;
ne(C, { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/observation", parentData: N, parentDataProperty: "observation", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var g = ee === s;
fe = fe || g;
let Q = s;
if (C !== null) {
let re = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [re] : e.push(re), s++;
}
var g = Q === s;
if (fe = fe || g, fe)
s = B, e !== null && (B ? e.length = B : e = null);
else {
let re = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [re] : e.push(re), s++;
}
}
if (N.part !== void 0 && i.call(N, "part")) {
let C = N.part;
if (typeof C == "string") {
if (V(C) > 200) {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [B] : e.push(B), s++;
}
if (!co.test(C)) {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [B] : e.push(B), s++;
}
} else {
let B = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [B] : e.push(B), s++;
}
}
} else {
let C = { instancePath: n + "/series/" + w + "/points/" + z + "/sources/" + A, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let O = { instancePath: n + "/series/" + w + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.changes !== void 0 && i.call(q, "changes")) {
let D = q.changes;
if (Array.isArray(D)) {
if (D.length > 2e3) {
let A = { instancePath: n + "/series/" + w + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [A] : e.push(A), s++;
}
let O = D.length;
for (let A = 0; A < O; A++)
wr(D[A], { instancePath: n + "/series/" + w + "/points/" + z + "/changes/" + A, parentData: D, parentDataProperty: A, rootData: f, dynamicAnchors: u }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let O = { instancePath: n + "/series/" + w + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
q.adjustment !== void 0 && i.call(q, "adjustment") && (K(q.adjustment, { instancePath: n + "/series/" + w + "/points/" + z + "/adjustment", parentData: q, parentDataProperty: "adjustment", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), q.source !== void 0 && i.call(q, "source") && (W(q.source, { instancePath: n + "/series/" + w + "/points/" + z + "/source", parentData: q, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length));
} else {
let D = { instancePath: n + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let F = { instancePath: n + "/series/" + w + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.role !== void 0 && i.call($, "role")) {
let b = $.role;
if (!(b === "unit" || b === "group" || b === "unallocated")) {
let F = { instancePath: n + "/series/" + w + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: Ge.properties.series.items.properties.role.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.breaks !== void 0 && i.call($, "breaks")) {
let b = $.breaks;
if (Array.isArray(b)) {
if (b.length > 200) {
let z = { instancePath: n + "/series/" + w + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++) {
let q = b[z];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.date === void 0 || !i.call(q, "date")) {
let D = { instancePath: n + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.kind === void 0 || !i.call(q, "kind")) {
let D = { instancePath: n + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [D] : e.push(D), s++;
}
if (q.changes === void 0 || !i.call(q, "changes")) {
let D = { instancePath: n + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(q))
if (!(D === "date" || D === "kind" || D === "changes")) {
let O = { instancePath: n + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.date !== void 0 && i.call(q, "date") && (Ke(q.date, { instancePath: n + "/series/" + w + "/breaks/" + z + "/date", parentData: q, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), q.kind !== void 0 && i.call(q, "kind")) {
let D = q.kind;
if (!(D === "territory" || D === "definition")) {
let O = { instancePath: n + "/series/" + w + "/breaks/" + z + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Ge.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.changes !== void 0 && i.call(q, "changes")) {
let D = q.changes;
if (Array.isArray(D)) {
if (D.length > 2e3) {
let A = { instancePath: n + "/series/" + w + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [A] : e.push(A), s++;
}
let O = D.length;
for (let A = 0; A < O; A++)
wr(D[A], { instancePath: n + "/series/" + w + "/breaks/" + z + "/changes/" + A, parentData: D, parentDataProperty: A, rootData: f, dynamicAnchors: u }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let O = { instancePath: n + "/series/" + w + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let D = { instancePath: n + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let F = { instancePath: n + "/series/" + w + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: n + "/series/" + w, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let E = { instancePath: n + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.reconciliations !== void 0 && i.call(r, "reconciliations")) {
let j = r.reconciliations;
if (Array.isArray(j)) {
if (j.length > 1e6) {
let w = { instancePath: n + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let E = j.length;
for (let w = 0; w < E; w++) {
let $ = j[w], b = s, F = !0, z = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.verdict !== void 0 && i.call($, "verdict") && $.verdict !== "notComparable") {
let q = {};
e === null ? e = [q] : e.push(q), s++;
}
var h = z === s;
if (s = b, e !== null && (b ? e.length = b : e = null), h) {
let q = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.difference !== void 0 && i.call($, "difference") && $.difference !== null) {
let O = { instancePath: n + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var h = q === s;
if (F = h, F) {
var d = {};
d.difference = !0, d.verdict = !0;
}
}
if (!F) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !i.call($, "kind")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.relation === void 0 || !i.call($, "relation")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.indicator === void 0 || !i.call($, "indicator")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.period === void 0 || !i.call($, "period")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.unit === void 0 || !i.call($, "unit")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.ours === void 0 || !i.call($, "ours")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.published === void 0 || !i.call($, "published")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.difference === void 0 || !i.call($, "difference")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.tolerance === void 0 || !i.call($, "tolerance")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.verdict === void 0 || !i.call($, "verdict")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys($))
if (!i.call(Ge.properties.reconciliations.items.properties, q)) {
let D = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [D] : e.push(D), s++;
}
if ($.kind !== void 0 && i.call($, "kind") && (W($.kind, { instancePath: n + "/reconciliations/" + w + "/kind", parentData: $, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.relation !== void 0 && i.call($, "relation") && (W($.relation, { instancePath: n + "/reconciliations/" + w + "/relation", parentData: $, parentDataProperty: "relation", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.indicator !== void 0 && i.call($, "indicator") && (W($.indicator, { instancePath: n + "/reconciliations/" + w + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.breakdown !== void 0 && i.call($, "breakdown")) {
let q = $.breakdown;
if (typeof q == "string") {
if (V(q) > 200) {
let D = { instancePath: n + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [D] : e.push(D), s++;
}
if (!Xt.test(q)) {
let D = { instancePath: n + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: n + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if ($.period !== void 0 && i.call($, "period") && (Oe($.period, { instancePath: n + "/reconciliations/" + w + "/period", parentData: $, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), $.partsPeriod !== void 0 && i.call($, "partsPeriod") && (Oe($.partsPeriod, { instancePath: n + "/reconciliations/" + w + "/partsPeriod", parentData: $, parentDataProperty: "partsPeriod", rootData: f, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), $.unit !== void 0 && i.call($, "unit") && (xe($.unit, { instancePath: n + "/reconciliations/" + w + "/unit", parentData: $, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), $.ours !== void 0 && i.call($, "ours")) {
let q = $.ours, D = s, O = !1, A = s;
K(q, { instancePath: n + "/reconciliations/" + w + "/ours", parentData: $, parentDataProperty: "ours", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var L = A === s;
O = O || L;
let N = s;
if (q !== null) {
let C = { instancePath: n + "/reconciliations/" + w + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var L = N === s;
if (O = O || L, O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/reconciliations/" + w + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if ($.oursMeasure !== void 0 && i.call($, "oursMeasure") && (W($.oursMeasure, { instancePath: n + "/reconciliations/" + w + "/oursMeasure", parentData: $, parentDataProperty: "oursMeasure", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.published !== void 0 && i.call($, "published")) {
let q = $.published, D = s, O = !1, A = s;
K(q, { instancePath: n + "/reconciliations/" + w + "/published", parentData: $, parentDataProperty: "published", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var k = A === s;
O = O || k;
let N = s;
if (q !== null) {
let C = { instancePath: n + "/reconciliations/" + w + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = N === s;
if (O = O || k, O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/reconciliations/" + w + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if ($.difference !== void 0 && i.call($, "difference")) {
let q = $.difference, D = s, O = !1, A = s;
K(q, { instancePath: n + "/reconciliations/" + w + "/difference", parentData: $, parentDataProperty: "difference", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var x = A === s;
O = O || x;
let N = s;
if (q !== null) {
let C = { instancePath: n + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var x = N === s;
if (O = O || x, O)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if ($.tolerance !== void 0 && i.call($, "tolerance") && (K($.tolerance, { instancePath: n + "/reconciliations/" + w + "/tolerance", parentData: $, parentDataProperty: "tolerance", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.verdict !== void 0 && i.call($, "verdict")) {
let q = $.verdict;
if (!(q === "equal" || q === "withinTolerance" || q === "differs" || q === "notComparable")) {
let D = { instancePath: n + "/reconciliations/" + w + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Ge.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
$.source !== void 0 && i.call($, "source") && (ne($.source, { instancePath: n + "/reconciliations/" + w + "/source", parentData: $, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.note !== void 0 && i.call($, "note") && (Xn($.note, { instancePath: n + "/reconciliations/" + w + "/note", parentData: $, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xn.errors : e.concat(Xn.errors), s = e.length));
} else {
let q = { instancePath: n + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let E = { instancePath: n + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.comparisons !== void 0 && i.call(r, "comparisons")) {
let j = r.comparisons;
if (Array.isArray(j)) {
if (j.length > 1e4) {
let w = { instancePath: n + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [w] : e.push(w), s++;
}
let E = j.length;
for (let w = 0; w < E; w++) {
let $ = j[w];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.relation === void 0 || !i.call($, "relation")) {
let b = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.kind === void 0 || !i.call($, "kind")) {
let b = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.compared === void 0 || !i.call($, "compared")) {
let b = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.equal === void 0 || !i.call($, "equal")) {
let b = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.withinTolerance === void 0 || !i.call($, "withinTolerance")) {
let b = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.differs === void 0 || !i.call($, "differs")) {
let b = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.notComparable === void 0 || !i.call($, "notComparable")) {
let b = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys($))
if (!(b === "relation" || b === "kind" || b === "compared" || b === "equal" || b === "withinTolerance" || b === "differs" || b === "notComparable")) {
let F = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.relation !== void 0 && i.call($, "relation") && (W($.relation, { instancePath: n + "/comparisons/" + w + "/relation", parentData: $, parentDataProperty: "relation", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.kind !== void 0 && i.call($, "kind") && (W($.kind, { instancePath: n + "/comparisons/" + w + "/kind", parentData: $, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.compared !== void 0 && i.call($, "compared")) {
let b = $.compared;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.equal !== void 0 && i.call($, "equal")) {
let b = $.equal;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.withinTolerance !== void 0 && i.call($, "withinTolerance")) {
let b = $.withinTolerance;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.differs !== void 0 && i.call($, "differs")) {
let b = $.differs;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.notComparable !== void 0 && i.call($, "notComparable")) {
let b = $.notComparable;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/comparisons/" + w + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: n + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let E = { instancePath: n + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.conservation !== void 0 && i.call(r, "conservation")) {
let j = r.conservation;
if (Array.isArray(j)) {
if (j.length > 1e6) {
let w = { instancePath: n + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let E = j.length;
for (let w = 0; w < E; w++) {
let $ = j[w];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !i.call($, "indicator")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.definition === void 0 || !i.call($, "definition")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.basis === void 0 || !i.call($, "basis")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.period === void 0 || !i.call($, "period")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.amounts === void 0 || !i.call($, "amounts")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.sources === void 0 || !i.call($, "sources")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.values === void 0 || !i.call($, "values")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.known === void 0 || !i.call($, "known")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.unallocated === void 0 || !i.call($, "unallocated")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.unresolved === void 0 || !i.call($, "unresolved")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.restatedBySource === void 0 || !i.call($, "restatedBySource")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.lost === void 0 || !i.call($, "lost")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.exactUnits === void 0 || !i.call($, "exactUnits")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.boundedUnits === void 0 || !i.call($, "boundedUnits")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.unresolvedUnits === void 0 || !i.call($, "unresolvedUnits")) {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys($))
if (!i.call(Ge.properties.conservation.items.properties, b)) {
let F = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.indicator !== void 0 && i.call($, "indicator") && (W($.indicator, { instancePath: n + "/conservation/" + w + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.definition !== void 0 && i.call($, "definition") && (ne($.definition, { instancePath: n + "/conservation/" + w + "/definition", parentData: $, parentDataProperty: "definition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.breakdown !== void 0 && i.call($, "breakdown")) {
let b = $.breakdown;
if (typeof b == "string") {
if (V(b) > 200) {
let F = { instancePath: n + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!Xt.test(b)) {
let F = { instancePath: n + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: n + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.source !== void 0 && i.call($, "source") && (W($.source, { instancePath: n + "/conservation/" + w + "/source", parentData: $, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.basis !== void 0 && i.call($, "basis") && (je($.basis, { instancePath: n + "/conservation/" + w + "/basis", parentData: $, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), $.period !== void 0 && i.call($, "period") && (Oe($.period, { instancePath: n + "/conservation/" + w + "/period", parentData: $, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), $.amounts !== void 0 && i.call($, "amounts")) {
let b = $.amounts;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/conservation/" + w + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/conservation/" + w + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.sources !== void 0 && i.call($, "sources") && (K($.sources, { instancePath: n + "/conservation/" + w + "/sources", parentData: $, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.values !== void 0 && i.call($, "values") && (K($.values, { instancePath: n + "/conservation/" + w + "/values", parentData: $, parentDataProperty: "values", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.known !== void 0 && i.call($, "known") && (K($.known, { instancePath: n + "/conservation/" + w + "/known", parentData: $, parentDataProperty: "known", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.unallocated !== void 0 && i.call($, "unallocated") && (K($.unallocated, { instancePath: n + "/conservation/" + w + "/unallocated", parentData: $, parentDataProperty: "unallocated", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.unresolved !== void 0 && i.call($, "unresolved") && (K($.unresolved, { instancePath: n + "/conservation/" + w + "/unresolved", parentData: $, parentDataProperty: "unresolved", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.restatedBySource !== void 0 && i.call($, "restatedBySource") && (K($.restatedBySource, { instancePath: n + "/conservation/" + w + "/restatedBySource", parentData: $, parentDataProperty: "restatedBySource", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.lost !== void 0 && i.call($, "lost") && (K($.lost, { instancePath: n + "/conservation/" + w + "/lost", parentData: $, parentDataProperty: "lost", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.exactUnits !== void 0 && i.call($, "exactUnits")) {
let b = $.exactUnits;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/conservation/" + w + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/conservation/" + w + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.boundedUnits !== void 0 && i.call($, "boundedUnits")) {
let b = $.boundedUnits;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/conservation/" + w + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/conservation/" + w + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.unresolvedUnits !== void 0 && i.call($, "unresolvedUnits")) {
let b = $.unresolvedUnits;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: n + "/conservation/" + w + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: n + "/conservation/" + w + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: n + "/conservation/" + w, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let E = { instancePath: n + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.markers !== void 0 && i.call(r, "markers")) {
let j = r.markers;
if (Array.isArray(j)) {
if (j.length > 200) {
let w = { instancePath: n + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
let E = j.length;
for (let w = 0; w < E; w++) {
let $ = j[w];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !i.call($, "kind")) {
let b = { instancePath: n + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.code === void 0 || !i.call($, "code")) {
let b = { instancePath: n + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.text === void 0 || !i.call($, "text")) {
let b = { instancePath: n + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys($))
if (!(b === "kind" || b === "code" || b === "text")) {
let F = { instancePath: n + "/markers/" + w, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.kind !== void 0 && i.call($, "kind")) {
let b = $.kind;
if (!(b === "method" || b === "reason" || b === "status" || b === "break")) {
let F = { instancePath: n + "/markers/" + w + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Ge.properties.markers.items.properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.code !== void 0 && i.call($, "code")) {
let b = $.code;
if (typeof b == "string") {
if (V(b) > 40) {
let F = { instancePath: n + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!yo.test(b)) {
let F = { instancePath: n + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: n + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
$.text !== void 0 && i.call($, "text") && (kr($.text, { instancePath: n + "/markers/" + w + "/text", parentData: $, parentDataProperty: "text", rootData: f, dynamicAnchors: u }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let b = { instancePath: n + "/markers/" + w, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let E = { instancePath: n + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.sources !== void 0 && i.call(r, "sources")) {
let j = r.sources;
if (Array.isArray(j)) {
if (j.length > 1e3) {
let w = { instancePath: n + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [w] : e.push(w), s++;
}
let E = j.length;
for (let w = 0; w < E; w++) {
let $ = j[w];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.id === void 0 || !i.call($, "id")) {
let b = { instancePath: n + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.class === void 0 || !i.call($, "class")) {
let b = { instancePath: n + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.publisher === void 0 || !i.call($, "publisher")) {
let b = { instancePath: n + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.origin === void 0 || !i.call($, "origin")) {
let b = { instancePath: n + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys($))
if (!(b === "id" || b === "class" || b === "publisher" || b === "origin")) {
let F = { instancePath: n + "/sources/" + w, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
$.id !== void 0 && i.call($, "id") && (W($.id, { instancePath: n + "/sources/" + w + "/id", parentData: $, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.class !== void 0 && i.call($, "class") && (W($.class, { instancePath: n + "/sources/" + w + "/class", parentData: $, parentDataProperty: "class", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), $.publisher !== void 0 && i.call($, "publisher") && (ne($.publisher, { instancePath: n + "/sources/" + w + "/publisher", parentData: $, parentDataProperty: "publisher", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.origin !== void 0 && i.call($, "origin") && (ne($.origin, { instancePath: n + "/sources/" + w + "/origin", parentData: $, parentDataProperty: "origin", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
} else {
let b = { instancePath: n + "/sources/" + w, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let E = { instancePath: n + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.findings !== void 0 && i.call(r, "findings")) {
let j = r.findings;
if (Array.isArray(j)) {
if (j.length > 1e6) {
let w = { instancePath: n + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let E = j.length;
for (let w = 0; w < E; w++)
Je(j[w], { instancePath: n + "/findings/" + w, parentData: j, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
} else {
let E = { instancePath: n + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let j = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
return Bt.errors = e, s === 0;
}
Bt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ro = Rt, vt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function et(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Rt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.area === void 0 || !i.call(r, "area")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.population === void 0 || !i.call(r, "population")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "change" || m === "from" || m === "to" || m === "kind" || m === "area" || m === "population" || m === "evidence" || m === "note")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (et(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: u }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length)), r.from !== void 0 && i.call(r, "from")) {
let m = r.from, a = s, y = !1, g = s;
vr(m, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
var t = g === s;
y = y || t;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = h === s;
if (y = y || t, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let m = r.to, a = s, y = !1, g = s;
vr(m, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
var p = g === s;
y = y || p;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = h === s;
if (y = y || p, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let m = r.kind;
if (!(m === "whole" || m === "part" || m === "undetermined")) {
let a = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: vt.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.area !== void 0 && i.call(r, "area")) {
let m = r.area, a = s, y = !1, g = s;
if (!(m === "all" || m === "part" || m === "none")) {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: vt.properties.area.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var v = g === s;
y = y || v;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var v = h === s;
if (y = y || v, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.population !== void 0 && i.call(r, "population")) {
let m = r.population, a = s, y = !1, g = s;
if (!(m === "all" || m === "part" || m === "none")) {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: vt.properties.population.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var l = g === s;
y = y || l;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = h === s;
if (y = y || l, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.evidence !== void 0 && i.call(r, "evidence")) {
let m = r.evidence, a = s, y = !1, g = s;
if (!(m === "official" || m === "alias")) {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: vt.properties.evidence.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var P = g === s;
y = y || P;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let m = r.note, a = s, y = !1, g = s;
rt(m, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length);
var c = g === s;
y = y || c;
let h = s;
if (m !== "") {
let d = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var c = h === s;
if (y = y || c, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Rt.errors = e, s === 0;
}
Rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zo = Zt, vi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function br(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return nt.errors = e, s === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Se(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!we.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ge(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function it(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xi.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.type === void 0 || !i.call(r, "type")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.name === void 0 || !i.call(r, "name")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.parent === void 0 || !i.call(r, "parent")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.validFrom === void 0 || !i.call(r, "validFrom")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.validTo === void 0 || !i.call(r, "validTo")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!i.call(vi.properties, g)) {
let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (br(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (st(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (nt(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let g = r.type, h = s, d = !1, L = s;
Se(g, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: f, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
var t = L === s;
d = d || t;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var t = k === s;
if (d = d || t, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.name !== void 0 && i.call(r, "name") && (Se(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.parent !== void 0 && i.call(r, "parent")) {
let g = r.parent, h = s, d = !1, L = s;
br(g, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: f, dynamicAnchors: u }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var p = L === s;
d = d || p;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var p = k === s;
if (d = d || p, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validFrom !== void 0 && i.call(r, "validFrom")) {
let g = r.validFrom, h = s, d = !1, L = s;
qr(g, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: f, dynamicAnchors: u }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var v = L === s;
d = d || v;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var v = k === s;
if (d = d || v, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let g = r.validTo, h = s, d = !1, L = s;
qr(g, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: f, dynamicAnchors: u }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var l = L === s;
d = d || l;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = k === s;
if (d = d || l, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.change !== void 0 && i.call(r, "change")) {
let g = r.change, h = s, d = !1, L = s;
tt(g, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: u }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length);
var P = L === s;
d = d || P;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = k === s;
if (d = d || P, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.class !== void 0 && i.call(r, "class")) {
let g = r.class, h = s, d = !1, L = s;
if (!(g === "urban" || g === "rural")) {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: vi.properties.class.anyOf[0].enum } };
e === null ? e = [x] : e.push(x), s++;
}
var c = L === s;
d = d || c;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var c = k === s;
if (d = d || c, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.continuity !== void 0 && i.call(r, "continuity")) {
let g = r.continuity, h = s, d = !1, L = s;
if (g !== "assumed") {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [x] : e.push(x), s++;
}
var m = L === s;
d = d || m;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var m = k === s;
if (d = d || m, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.dateKind !== void 0 && i.call(r, "dateKind")) {
let g = r.dateKind, h = s, d = !1, L = s;
it(g, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: f, dynamicAnchors: u }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length);
var a = L === s;
d = d || a;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = k === s;
if (d = d || a, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nameEn !== void 0 && i.call(r, "nameEn")) {
let g = r.nameEn, h = s, d = !1, L = s;
Se(g, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: f, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
var y = L === s;
d = d || y;
let k = s;
if (g !== "") {
let x = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var y = k === s;
if (d = d || y, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return Zt.errors = e, s === 0;
}
Zt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Uo = Ut;
function ot(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ve.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var v = p === s;
if (v) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ni.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function at(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ti.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pt(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (V(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ho = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Ut(r, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ut.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, v = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount") && r.amount !== "") {
let h = { instancePath: n + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.share !== void 0 && i.call(r, "share")) {
let h = r.share;
if (typeof h == "string" && V(h) < 1) {
let d = { instancePath: n + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
var m = l === s;
if (m) {
p = !0, v = 0;
var P = {};
P.amount = !0, P.share = !0;
}
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount")) {
let h = r.amount;
if (typeof h == "string" && V(h) < 1) {
let d = { instancePath: n + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.share !== void 0 && i.call(r, "share") && r.share !== "") {
let h = { instancePath: n + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
}
var m = c === s;
if (m && p ? (p = !1, v = [v, 1]) : m && (p = !0, v = 1, P !== !0 && (P = P || {}, P.amount = !0, P.share = !0)), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: v } };
e === null ? e = [h] : e.push(h), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.basis === void 0 || !i.call(r, "basis")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.amount === void 0 || !i.call(r, "amount")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.share === void 0 || !i.call(r, "share")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "change" || h === "from" || h === "to" || h === "basis" || h === "amount" || h === "share" || h === "source")) {
let d = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (ot(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: u }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && ($r(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && ($r(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (lt(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length)), r.amount !== void 0 && i.call(r, "amount")) {
let h = r.amount, d = s, L = !1, k = s;
if (typeof h == "string") {
if (V(h) > 50) {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!ho.test(h)) {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
var a = k === s;
L = L || a;
let x = s;
if (h !== "") {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var a = x === s;
if (L = L || a, L)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.share !== void 0 && i.call(r, "share")) {
let h = r.share, d = s, L = !1, k = s;
at(h, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: f, dynamicAnchors: u }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length);
var y = k === s;
L = L || y;
let x = s;
if (h !== "") {
let j = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var y = x === s;
if (L = L || y, L)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let j = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let h = r.source, d = s, L = !1, k = s;
pt(h, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length);
var g = k === s;
L = L || g;
let x = s;
if (h !== "") {
let j = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var g = x === s;
if (L = L || g, L)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let j = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let h = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return Ut.errors = e, s === 0;
}
Ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
bo as validateArchive,
vo as validateArchiveIndex,
qo as validateBody,
$o as validateBreakdown,
Do as validateCalendar,
jo as validateChange,
xo as validateConfig,
Oo as validateDecision,
Io as validateException,
_o as validateForm,
Lo as validateIndicator,
Ao as validateInstrument,
Eo as validateIssue,
No as validateMapping,
Fo as validateMeasure,
Vo as validateObservation,
zo as validatePeriod,
Co as validateRegime,
To as validateRegister,
Bo as validateReport,
Ro as validateTransfer,
Zo as validateUnit,
Uo as validateWeight
};
