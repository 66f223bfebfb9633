// Generated from schemas/ by `npm run generate`. Do not edit.
var wn = Object.create;
var Wi = Object.defineProperty;
var vn = Object.getOwnPropertyDescriptor;
var bn = Object.getOwnPropertyNames;
var qn = Object.getPrototypeOf, $n = Object.prototype.hasOwnProperty;
var Ni = (r, t) => () => {
try {
return t || r((t = { exports: {} }).exports, t), t.exports;
} catch (L) {
throw t = 0, L;
}
};
var Dn = (r, t, L, _) => {
if (t && typeof t == "object" || typeof t == "function")
for (let m of bn(t))
!$n.call(r, m) && m !== L && Wi(r, m, { get: () => t[m], enumerable: !(_ = vn(t, m)) || _.enumerable });
return r;
};
var Yi = (r, t, L) => (L = r != null ? wn(qn(r)) : {}, Dn(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
t || !r || !r.__esModule ? Wi(L, "default", { value: r, enumerable: !0 }) : L,
r
));
var Qi = Ni((Vi) => {
"use strict";
Object.defineProperty(Vi, "__esModule", { value: !0 });
function Hi(r) {
let t = r.length, L = 0, _ = 0, m;
for (; _ < t; )
L++, m = r.charCodeAt(_++), m >= 55296 && m <= 56319 && _ < t && (m = r.charCodeAt(_), (m & 64512) === 56320 && _++);
return L;
}
Vi.default = Hi;
Hi.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Ji = Ni((io, Gi) => {
"use strict";
Gi.exports = function r(t, L) {
if (t === L) return !0;
if (t && L && typeof t == "object" && typeof L == "object") {
if (t.constructor !== L.constructor) return !1;
var _, m, u;
if (Array.isArray(t)) {
if (_ = t.length, _ != L.length) return !1;
for (m = _; m-- !== 0; )
if (!r(t[m], L[m])) return !1;
return !0;
}
if (t.constructor === RegExp) return t.source === L.source && t.flags === L.flags;
if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === L.valueOf();
if (t.toString !== Object.prototype.toString) return t.toString() === L.toString();
if (u = Object.keys(t), _ = u.length, _ !== Object.keys(L).length) return !1;
for (m = _; m-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(L, u[m])) return !1;
for (m = _; m-- !== 0; ) {
var e = u[m];
if (!r(t[e], L[e])) return !1;
}
return !0;
}
return t !== t && L !== L;
};
});
var en = Ni((Fi) => {
"use strict";
Object.defineProperty(Fi, "__esModule", { value: !0 });
var Xi = Ji();
Xi.code = 'require("ajv/dist/runtime/equal").default';
Fi.default = Xi;
});
var an = Yi(Qi()), pn = Yi(en()), jn = {
date(r) {
let [, t, L, _] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!t || L < 1 || L > 12 || _ < 1) return !1;
let m = t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
return _ <= [31, m ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][L - 1];
}
}, oo = pi, xn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } }, n = Object.prototype.hasOwnProperty, V = an.default;
var be = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function ze(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Sr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tr = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function Zr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var je = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function rr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qe = jn.date, $e = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function sr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var In = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), On = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function pi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.territory === void 0 || !n.call(r, "territory")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.successors === void 0 || !n.call(r, "successors")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(xn.properties, P)) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (ze(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let P = r.identifier;
if (typeof P == "string") {
if (V(P) > 40) {
let k = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!In.test(P)) {
let k = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind") && (Sr(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: m, dynamicAnchors: u }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (Zr(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), r.name !== void 0 && n.call(r, "name") && (rr(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: m, dynamicAnchors: u }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn")) {
let P = r.nameEn, k = s, c = !1, a = s;
rr(P, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: m, dynamicAnchors: u }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length);
var i = a === s;
c = c || i;
let y = s;
if (P !== "") {
let w = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var i = y === s;
if (c = c || i, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.parent !== void 0 && n.call(r, "parent")) {
let P = r.parent, k = s, c = !1, a = s;
ze(P, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: m, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var p = a === s;
c = c || p;
let y = s;
if (P !== "") {
let w = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var p = y === s;
if (c = c || p, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.territory !== void 0 && n.call(r, "territory") && (ze(r.territory, { instancePath: t + "/territory", parentData: r, parentDataProperty: "territory", rootData: m, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.validFrom !== void 0 && n.call(r, "validFrom")) {
let P = r.validFrom, k = s, c = !1, a = s;
sr(P, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: m, dynamicAnchors: u }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length);
var D = a === s;
c = c || D;
let y = s;
if (P !== "") {
let w = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var D = y === s;
if (c = c || D, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let P = r.validTo, k = s, c = !1, a = s;
sr(P, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: m, dynamicAnchors: u }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length);
var l = a === s;
c = c || l;
let y = s;
if (P !== "") {
let w = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = y === s;
if (c = c || l, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.successors !== void 0 && n.call(r, "successors")) {
let P = r.successors;
if (typeof P == "string") {
if (V(P) > 1e3) {
let k = { instancePath: t + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!On.test(P)) {
let k = { instancePath: t + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return pi.errors = e, s === 0;
}
pi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var lo = mi, Ln = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Te(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ei = new RegExp("^\\S", "u");
function S(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ei.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(r))
if (!(D === "from" || D === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let D = r.from, l = s, P = !1, k = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
P = P || i;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = c === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, k = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
P = P || p;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let D = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ur(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Cr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Mr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Cr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, D;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
D = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function mi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.values === void 0 || !n.call(r, "values")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(Ln.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Te(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (tr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.values !== void 0 && n.call(r, "values")) {
let i = r.values;
if (Array.isArray(i)) {
if (i.length > 500) {
let D = { instancePath: t + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [D] : e.push(D), s++;
}
let p = i.length;
for (let D = 0; D < p; D++) {
let l = i[D];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !n.call(l, "code")) {
let P = { instancePath: t + "/values/" + D, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.names === void 0 || !n.call(l, "names")) {
let P = { instancePath: t + "/values/" + D, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "code" || P === "names" || P === "parent" || P === "note")) {
let k = { instancePath: t + "/values/" + D, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
l.code !== void 0 && n.call(l, "code") && (Te(l.code, { instancePath: t + "/values/" + D + "/code", parentData: l, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), l.names !== void 0 && n.call(l, "names") && (tr(l.names, { instancePath: t + "/values/" + D + "/names", parentData: l, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), l.parent !== void 0 && n.call(l, "parent") && (Te(l.parent, { instancePath: t + "/values/" + D + "/parent", parentData: l, parentDataProperty: "parent", rootData: m, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), l.note !== void 0 && n.call(l, "note") && (ir(l.note, { instancePath: t + "/values/" + D + "/note", parentData: l, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
} else {
let P = { instancePath: t + "/values/" + D, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let p = { instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.exhaustive !== void 0 && n.call(r, "exhaustive") && typeof r.exhaustive != "boolean") {
let i = { instancePath: t + "/exhaustive", schemaPath: "#/properties/exhaustive/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.byUnitClass !== void 0 && n.call(r, "byUnitClass") && typeof r.byUnitClass != "boolean") {
let i = { instancePath: t + "/byUnitClass", schemaPath: "#/properties/byUnitClass/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
r.validity !== void 0 && n.call(r, "validity") && (Kr(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ir(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Ur(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Mr(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return mi.errors = e, s === 0;
}
mi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ao = ui, _n = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Wr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Wr.errors = e, s === 0;
}
Wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Yr.errors = e, s === 0;
}
Yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Hr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "number" || i === "clause" || i === "note")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Or(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Gr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Cr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, D;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
D = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ui(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ui.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !n.call(r, "months"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = D === s;
p = p || k;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !n.call(r, "weekStartsOn"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = l === s;
p = p || k;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !n.call(r, "datesStated"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = P === s;
if (p = p || k, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!n.call(_n.properties, c)) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Wr(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Yr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length)), r.months !== void 0 && n.call(r, "months")) {
let c = r.months;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.startDay === void 0 || !n.call(c, "startDay")) {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [a] : e.push(a), s++;
}
if (c.monthOffset === void 0 || !n.call(c, "monthOffset")) {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(c))
if (!(a === "startDay" || a === "monthOffset")) {
let y = { instancePath: t + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (c.startDay !== void 0 && n.call(c, "startDay")) {
let a = c.startDay;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 28 || isNaN(a)) {
let y = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a < 1 || isNaN(a)) {
let y = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
if (c.monthOffset !== void 0 && n.call(c, "monthOffset")) {
let a = c.monthOffset;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let y = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 11 || isNaN(a)) {
let y = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a < -11 || isNaN(a)) {
let y = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
} else {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.weekStartsOn !== void 0 && n.call(r, "weekStartsOn")) {
let c = r.weekStartsOn;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 7 || isNaN(c)) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [a] : e.push(a), s++;
}
if (c < 1 || isNaN(c)) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.datesStated !== void 0 && n.call(r, "datesStated") && r.datesStated !== !0) {
let c = { instancePath: t + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let c = r.legalBasis;
if (Array.isArray(c)) {
if (c.length > 20) {
let y = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [y] : e.push(y), s++;
}
let a = c.length;
for (let y = 0; y < a; y++)
Hr(c[y], { instancePath: t + "/legalBasis/" + y, parentData: c, parentDataProperty: y, rootData: m, dynamicAnchors: u }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length);
} else {
let a = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Qr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Gr(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: u }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Jr(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return ui.errors = e, s === 0;
}
ui.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var po = fi, rn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Br = new RegExp("^[^\\s|,]+$", "u");
function Xr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Br.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return nr.errors = e, s === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mn = { enum: ["legal", "observed"] };
function es(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ss(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ei.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var An = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), En = new RegExp("^[0-9]*$", "u");
function fi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.kinds === void 0 || !n.call(r, "kinds")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.operating === void 0 || !n.call(r, "operating")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.dateKind === void 0 || !n.call(r, "dateKind")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.seq === void 0 || !n.call(r, "seq")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.instrument === void 0 || !n.call(r, "instrument")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!n.call(rn.properties, k)) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Xr(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), r.kinds !== void 0 && n.call(r, "kinds")) {
let k = r.kinds;
if (typeof k == "string") {
if (V(k) > 100) {
let c = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!An.test(k)) {
let c = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let k = r.inForce, c = s, a = !1, y = s;
nr(k, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: m, dynamicAnchors: u }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length);
var i = y === s;
a = a || i;
let w = s;
if (k !== "") {
let h = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.operating !== void 0 && n.call(r, "operating") && (nr(r.operating, { instancePath: t + "/operating", parentData: r, parentDataProperty: "operating", rootData: m, dynamicAnchors: u }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), r.dateKind !== void 0 && n.call(r, "dateKind")) {
let k = r.dateKind, c = s, a = !1, y = s;
es(k, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: m, dynamicAnchors: u }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length);
var p = y === s;
a = a || p;
let w = s;
if (k !== "") {
let h = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var p = w === s;
if (a = a || p, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.seq !== void 0 && n.call(r, "seq")) {
let k = r.seq;
if (typeof k == "string") {
if (V(k) > 6) {
let c = { instancePath: t + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!En.test(k)) {
let c = { instancePath: t + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: t + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.instrument !== void 0 && n.call(r, "instrument")) {
let k = r.instrument, c = s, a = !1, y = s;
rs(k, { instancePath: t + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: m, dynamicAnchors: u }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length);
var D = y === s;
a = a || D;
let w = s;
if (k !== "") {
let h = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var D = w === s;
if (a = a || D, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.status !== void 0 && n.call(r, "status")) {
let k = r.status, c = s, a = !1, y = s;
if (!(k === "proposed" || k === "adopted" || k === "inForce" || k === "operating")) {
let h = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: rn.properties.status.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), s++;
}
var l = y === s;
a = a || l;
let w = s;
if (k !== "") {
let h = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var l = w === s;
if (a = a || l, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let k = r.note, c = s, a = !1, y = s;
ss(k, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length);
var P = y === s;
a = a || P;
let w = s;
if (k !== "") {
let h = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = w === s;
if (a = a || P, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let k = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return fi.errors = e, s === 0;
}
fi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mo = ci, sn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, H = pn.default;
function xe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return xe.errors = e, s === 0;
}
xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function is(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nn = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), Vn = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), Fn = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function ci(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ci.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !n.call(r, "title")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.contacts === void 0 || !n.call(r, "contacts")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.languages === void 0 || !n.call(r, "languages")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.baseAddress === void 0 || !n.call(r, "baseAddress")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "title" || p === "agency" || p === "contacts" || p === "scope" || p === "languages" || p === "baseAddress" || p === "audience" || p === "sample")) {
let D = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.title !== void 0 && n.call(r, "title") && (xe(r.title, { instancePath: t + "/title", parentData: r, parentDataProperty: "title", rootData: m, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.agency !== void 0 && n.call(r, "agency") && (xe(r.agency, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: m, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.contacts !== void 0 && n.call(r, "contacts")) {
let p = r.contacts;
if (Array.isArray(p)) {
if (p.length > 20) {
let l = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let D = p.length;
for (let l = 0; l < D; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.names === void 0 || !n.call(P, "names")) {
let k = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(P))
if (!(k === "names" || k === "telephone" || k === "email" || k === "address")) {
let c = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.names !== void 0 && n.call(P, "names") && (xe(P.names, { instancePath: t + "/contacts/" + l + "/names", parentData: P, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), P.telephone !== void 0 && n.call(P, "telephone")) {
let k = P.telephone;
if (typeof k == "string") {
if (V(k) > 40) {
let c = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!Nn.test(k)) {
let c = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (P.email !== void 0 && n.call(P, "email")) {
let k = P.email;
if (typeof k == "string") {
if (V(k) > 200) {
let c = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!Vn.test(k)) {
let c = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
P.address !== void 0 && n.call(P, "address") && (xe(P.address, { instancePath: t + "/contacts/" + l + "/address", parentData: P, parentDataProperty: "address", rootData: m, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length));
} else {
let k = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let D = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let p = r.scope;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.unit === void 0 || !n.call(p, "unit")) {
let D = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [D] : e.push(D), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let D = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(p))
if (!(D === "unit" || D === "listDate")) {
let l = { instancePath: t + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.unit !== void 0 && n.call(p, "unit")) {
let D = p.unit, l = s, P = !1, k = s;
ts(D, { instancePath: t + "/scope/unit", parentData: p, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
var i = k === s;
P = P || i;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = c === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
p.listDate !== void 0 && n.call(p, "listDate") && (is(p.listDate, { instancePath: t + "/scope/listDate", parentData: p, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length));
} else {
let D = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.languages !== void 0 && n.call(r, "languages")) {
let p = r.languages;
if (Array.isArray(p)) {
if (p.length > 2) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [k] : e.push(k), s++;
}
if (p.length < 1) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let D = p.length;
for (let k = 0; k < D; k++) {
let c = p[k];
if (!(c === "vi" || c === "en")) {
let a = { instancePath: t + "/languages/" + k, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: sn.properties.languages.items.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
let l = p.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (H(p[l], p[P])) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let D = { instancePath: t + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.baseAddress !== void 0 && n.call(r, "baseAddress")) {
let p = r.baseAddress;
if (typeof p == "string") {
if (V(p) > 300) {
let D = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [D] : e.push(D), s++;
}
if (!Fn.test(p)) {
let D = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.audience !== void 0 && n.call(r, "audience")) {
let p = r.audience;
if (!(p === "public" || p === "internal")) {
let D = { instancePath: t + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: sn.properties.audience.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let p = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return ci.errors = e, s === 0;
}
ci.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var uo = di, er = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/consolidation.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "sample", "form", "regime", "calendar", "period", "window", "basis", "unit", "transitional", "coverage", "submissions", "sourceSets", "units", "groups", "comparisons", "findings"], properties: { schemaVersion: { const: "1.0.0" }, sample: { type: "boolean" }, form: { $ref: "common.schema.json#/$defs/code" }, regime: { $ref: "common.schema.json#/$defs/code" }, calendar: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, transitional: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 }, coverage: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["reporter", "level", "expected", "complete", "daysExpected", "daysReceived", "gaps"], properties: { reporter: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, expected: { type: "integer", minimum: 0 }, complete: { type: "integer", minimum: 0 }, daysExpected: { type: "integer", minimum: 0 }, daysReceived: { type: "integer", minimum: 0 }, gaps: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["from", "to", "units"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { $ref: "common.schema.json#/$defs/isoDate" }, units: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, minItems: 1, uniqueItems: !0 } } } } } } }, submissions: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["sha256", "file", "subject", "reporter", "period", "edition", "listDate", "covers"], properties: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, file: { $ref: "common.schema.json#/$defs/shortText" }, subject: { $ref: "common.schema.json#/$defs/unitId" }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, period: { $ref: "common.schema.json#/$defs/periodId" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } } }, sourceSets: { type: "array", maxItems: 1e6, items: { type: "string", maxLength: 2e6, minLength: 1 }, uniqueItems: !0 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "code", "name", "level", "listDate", "window", "figures"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, level: { $ref: "common.schema.json#/$defs/level" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, figures: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "state", "value", "method", "status", "reason", "overTime", "periods", "expected", "received", "sources"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 400, minLength: 1 }, of: { enum: ["previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, text: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { $ref: "common.schema.json#/$defs/decimal" }, lower: { $ref: "common.schema.json#/$defs/decimal" }, upper: { $ref: "common.schema.json#/$defs/decimal" }, overTime: { enum: ["asSent", "sum", "last", "first", "max", "min", "cumulative", "recomputed"] }, periods: { type: "array", maxItems: 100, items: { $ref: "common.schema.json#/$defs/periodId" } }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { $ref: "common.schema.json#/$defs/share" }, sources: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, madeOf: { type: "array", maxItems: 200, minItems: 1, items: { $ref: "#/$defs/placeOfForm" } }, factor: { type: "string", maxLength: 60, pattern: "^-?[0-9]+([./][0-9]+)?$" }, repeats: { type: "object", additionalProperties: !1, required: ["period", "place"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, place: { $ref: "#/$defs/placeOfForm" } } }, changes: { type: "array", maxItems: 1e3, items: { $ref: "common.schema.json#/$defs/changeId" }, minItems: 1 } } } } } } }, groups: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["members", "listDate", "window", "totals"], properties: { members: { type: "array", maxItems: 1e3, minItems: 2, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/unitId" } }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, totals: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "value"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, value: { $ref: "common.schema.json#/$defs/decimal" } } } } } } }, comparisons: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "unit", "period", "row", "column", "sent", "ours", "difference", "verdict"], properties: { kind: { enum: ["parent", "wholePeriod", "earlierPeriod", "coversPeriod", "backCast"] }, unit: { $ref: "common.schema.json#/$defs/unitId" }, period: { $ref: "common.schema.json#/$defs/periodId" }, row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, sent: { $ref: "common.schema.json#/$defs/decimal" }, ours: { $ref: "common.schema.json#/$defs/decimal" }, difference: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs"] } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } }, $defs: { placeOfForm: { type: "object", additionalProperties: !1, required: ["row", "column"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function ue(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _i = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function de(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = de.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!_i.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return de.errors = e, s === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var un = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function ns(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 13) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!un.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ae.errors = e, s === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ye.errors = e, s === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bi = { enum: ["estimate", "provisional", "official"] };
function os(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ls(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ri = { enum: ["actual", "plan", "forecast"] };
function as(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ri.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var si = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function te(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fn = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function ps(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Si = new RegExp("^B?E?I?P?W?$", "u");
function ms(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var cn = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function us(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ai = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function fs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Ai.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.row === void 0 || !n.call(r, "row")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.column === void 0 || !n.call(r, "column")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "row" || i === "column" || i === "key")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.row !== void 0 && n.call(r, "row")) {
let i = r.row;
if (typeof i == "string") {
if (V(i) > 200) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [p] : e.push(p), s++;
}
if (V(i) < 1) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.column !== void 0 && n.call(r, "column")) {
let i = r.column;
if (typeof i == "string") {
if (V(i) > 200) {
let p = { instancePath: t + "/column", schemaPath: "#/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [p] : e.push(p), s++;
}
if (V(i) < 1) {
let p = { instancePath: t + "/column", schemaPath: "#/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.key !== void 0 && n.call(r, "key") && (pe(r.key, { instancePath: t + "/key", parentData: r, parentDataProperty: "key", rootData: m, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function cs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Br.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ds(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var dn = { enum: ["error", "warning", "note"] };
function ys(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yn = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function hs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "file" || i === "sheet" || i === "range" || i === "row" || i === "column")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let i = r.range;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!yn.test(i)) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let i = r.row;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.args === void 0 || !n.call(r, "args")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "code" || l === "severity" || l === "args" || l === "place" || l === "value" || l === "expected" || l === "message" || l === "remedy")) {
let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ds(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity") && (ys(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), r.args !== void 0 && n.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let P = { instancePath: t + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l)) {
let k = s, c = s, a = s;
if (!(P === "constructor" || P === "hasOwnProperty" || P === "isPrototypeOf" || P === "propertyIsEnumerable" || P === "toLocaleString" || P === "toString" || P === "valueOf")) {
let y = {};
e === null ? e = [y] : e.push(y), s++;
}
var i = a === s;
if (i) {
let y = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: P };
e === null ? e = [y] : e.push(y), s++;
} else
s = c, e !== null && (c ? e.length = c : e = null);
if (typeof P == "string") {
if (V(P) > 40) {
let y = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: P };
e === null ? e = [y] : e.push(y), s++;
}
if (!Cr.test(P)) {
let y = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: P };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: P };
e === null ? e = [y] : e.push(y), s++;
}
var p = k === s;
if (!p) {
let y = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [y] : e.push(y), s++;
}
}
for (let P of Object.keys(l)) {
let k = l[P], c = s, a = !1, y = s;
if (typeof k == "string") {
if (V(k) > 4e3) {
let b = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [b] : e.push(b), s++;
}
} else {
let b = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = y === s;
a = a || D;
let w = s;
if (!(typeof k == "number" && isFinite(k))) {
let b = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = w === s;
a = a || D;
let h = s;
if (k !== null) {
let b = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = h === s;
a = a || D;
let f = s;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let d = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [d] : e.push(d), s++;
}
let b = k.length;
for (let d = 0; d < b; d++) {
let j = k[d];
if (typeof j == "string") {
if (V(j) > 300) {
let I = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let b = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = f === s;
if (a = a || D, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let b = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let P = { instancePath: t + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (hs(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: m, dynamicAnchors: u }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length)), r.value !== void 0 && n.call(r, "value")) {
let l = r.value;
if (typeof l == "string") {
if (V(l) > 4e3) {
let P = { instancePath: t + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.expected !== void 0 && n.call(r, "expected")) {
let l = r.expected;
if (typeof l == "string") {
if (V(l) > 4e3) {
let P = { instancePath: t + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.message !== void 0 && n.call(r, "message") && (ar(r.message, { instancePath: t + "/message", parentData: r, parentDataProperty: "message", rootData: m, dynamicAnchors: u }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.remedy !== void 0 && n.call(r, "remedy") && (ar(r.remedy, { instancePath: t + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: m, dynamicAnchors: u }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length));
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var hn = new RegExp("^[0-9a-f]{64}$", "u"), zn = new RegExp("^-?[0-9]+([./][0-9]+)?$", "u");
function di(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.form === void 0 || !n.call(r, "form")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.transitional === void 0 || !n.call(r, "transitional")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transitional" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.coverage === void 0 || !n.call(r, "coverage")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.submissions === void 0 || !n.call(r, "submissions")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submissions" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sourceSets === void 0 || !n.call(r, "sourceSets")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceSets" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.groups === void 0 || !n.call(r, "groups")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(er.properties, P)) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let P = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let P = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (ue(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: m, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.regime !== void 0 && n.call(r, "regime") && (ue(r.regime, { instancePath: t + "/regime", parentData: r, parentDataProperty: "regime", rootData: m, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (ue(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: m, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (de(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: m, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Ce(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (ns(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: m, dynamicAnchors: u }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (ae(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.transitional !== void 0 && n.call(r, "transitional")) {
let P = r.transitional;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let y = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = P.length;
for (let y = 0; y < k; y++)
ae(P[y], { instancePath: t + "/transitional/" + y, parentData: P, parentDataProperty: y, rootData: m, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
let c = P.length, a;
if (c > 1) {
e: for (; c--; )
for (a = c; a--; )
if (H(P[c], P[a])) {
let y = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/uniqueItems", keyword: "uniqueItems", params: { i: c, j: a } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let k = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.coverage !== void 0 && n.call(r, "coverage")) {
let P = r.coverage;
if (Array.isArray(P)) {
if (P.length > 60) {
let c = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = P.length;
for (let c = 0; c < k; c++) {
let a = P[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let y = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.level === void 0 || !n.call(a, "level")) {
let y = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.expected === void 0 || !n.call(a, "expected")) {
let y = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.complete === void 0 || !n.call(a, "complete")) {
let y = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "complete" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.daysExpected === void 0 || !n.call(a, "daysExpected")) {
let y = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysExpected" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.daysReceived === void 0 || !n.call(a, "daysReceived")) {
let y = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysReceived" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.gaps === void 0 || !n.call(a, "gaps")) {
let y = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "gaps" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(a))
if (!(y === "reporter" || y === "level" || y === "expected" || y === "complete" || y === "daysExpected" || y === "daysReceived" || y === "gaps")) {
let w = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.reporter !== void 0 && n.call(a, "reporter") && (ue(a.reporter, { instancePath: t + "/coverage/" + c + "/reporter", parentData: a, parentDataProperty: "reporter", rootData: m, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), a.level !== void 0 && n.call(a, "level") && (or(a.level, { instancePath: t + "/coverage/" + c + "/level", parentData: a, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), a.expected !== void 0 && n.call(a, "expected")) {
let y = a.expected;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let w = { instancePath: t + "/coverage/" + c + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
let w = { instancePath: t + "/coverage/" + c + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.complete !== void 0 && n.call(a, "complete")) {
let y = a.complete;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let w = { instancePath: t + "/coverage/" + c + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
let w = { instancePath: t + "/coverage/" + c + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.daysExpected !== void 0 && n.call(a, "daysExpected")) {
let y = a.daysExpected;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let w = { instancePath: t + "/coverage/" + c + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
let w = { instancePath: t + "/coverage/" + c + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.daysReceived !== void 0 && n.call(a, "daysReceived")) {
let y = a.daysReceived;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let w = { instancePath: t + "/coverage/" + c + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
let w = { instancePath: t + "/coverage/" + c + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.gaps !== void 0 && n.call(a, "gaps")) {
let y = a.gaps;
if (Array.isArray(y)) {
if (y.length > 1e4) {
let h = { instancePath: t + "/coverage/" + c + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [h] : e.push(h), s++;
}
let w = y.length;
for (let h = 0; h < w; h++) {
let f = y[h];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.from === void 0 || !n.call(f, "from")) {
let b = { instancePath: t + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.to === void 0 || !n.call(f, "to")) {
let b = { instancePath: t + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.units === void 0 || !n.call(f, "units")) {
let b = { instancePath: t + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(f))
if (!(b === "from" || b === "to" || b === "units")) {
let d = { instancePath: t + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [d] : e.push(d), s++;
}
if (f.from !== void 0 && n.call(f, "from") && (ye(f.from, { instancePath: t + "/coverage/" + c + "/gaps/" + h + "/from", parentData: f, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), f.to !== void 0 && n.call(f, "to") && (ye(f.to, { instancePath: t + "/coverage/" + c + "/gaps/" + h + "/to", parentData: f, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), f.units !== void 0 && n.call(f, "units")) {
let b = f.units;
if (Array.isArray(b)) {
if (b.length > 2e4) {
let A = { instancePath: t + "/coverage/" + c + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [A] : e.push(A), s++;
}
if (b.length < 1) {
let A = { instancePath: t + "/coverage/" + c + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let d = b.length;
for (let A = 0; A < d; A++)
ae(b[A], { instancePath: t + "/coverage/" + c + "/gaps/" + h + "/units/" + A, parentData: b, parentDataProperty: A, rootData: m, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
let j = b.length, I;
if (j > 1) {
e: for (; j--; )
for (I = j; I--; )
if (H(b[j], b[I])) {
let A = { instancePath: t + "/coverage/" + c + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: j, j: I } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let d = { instancePath: t + "/coverage/" + c + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let b = { instancePath: t + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let w = { instancePath: t + "/coverage/" + c + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/coverage/" + c, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.submissions !== void 0 && n.call(r, "submissions")) {
let P = r.submissions;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let c = { instancePath: t + "/submissions", schemaPath: "#/properties/submissions/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = P.length;
for (let c = 0; c < k; c++) {
let a = P[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.sha256 === void 0 || !n.call(a, "sha256")) {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.file === void 0 || !n.call(a, "file")) {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.subject === void 0 || !n.call(a, "subject")) {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.period === void 0 || !n.call(a, "period")) {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.edition === void 0 || !n.call(a, "edition")) {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.covers === void 0 || !n.call(a, "covers")) {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(a))
if (!(y === "sha256" || y === "file" || y === "subject" || y === "reporter" || y === "period" || y === "edition" || y === "listDate" || y === "covers")) {
let w = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.sha256 !== void 0 && n.call(a, "sha256")) {
let y = a.sha256;
if (typeof y == "string") {
if (V(y) > 64) {
let w = { instancePath: t + "/submissions/" + c + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [w] : e.push(w), s++;
}
if (!hn.test(y)) {
let w = { instancePath: t + "/submissions/" + c + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/submissions/" + c + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.file !== void 0 && n.call(a, "file") && (pe(a.file, { instancePath: t + "/submissions/" + c + "/file", parentData: a, parentDataProperty: "file", rootData: m, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), a.subject !== void 0 && n.call(a, "subject") && (ae(a.subject, { instancePath: t + "/submissions/" + c + "/subject", parentData: a, parentDataProperty: "subject", rootData: m, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), a.reporter !== void 0 && n.call(a, "reporter")) {
let y = a.reporter, w = s, h = !1, f = s;
ue(y, { instancePath: t + "/submissions/" + c + "/reporter", parentData: a, parentDataProperty: "reporter", rootData: m, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var i = f === s;
h = h || i;
let b = s;
if (y !== null) {
let d = { instancePath: t + "/submissions/" + c + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var i = b === s;
if (h = h || i, h)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let d = { instancePath: t + "/submissions/" + c + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (a.period !== void 0 && n.call(a, "period") && (de(a.period, { instancePath: t + "/submissions/" + c + "/period", parentData: a, parentDataProperty: "period", rootData: m, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), a.edition !== void 0 && n.call(a, "edition")) {
let y = a.edition, w = s, h = !1, f = s;
os(y, { instancePath: t + "/submissions/" + c + "/edition", parentData: a, parentDataProperty: "edition", rootData: m, dynamicAnchors: u }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length);
var p = f === s;
h = h || p;
let b = s;
if (y !== null) {
let d = { instancePath: t + "/submissions/" + c + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = b === s;
if (h = h || p, h)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let d = { instancePath: t + "/submissions/" + c + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (a.listDate !== void 0 && n.call(a, "listDate") && (ye(a.listDate, { instancePath: t + "/submissions/" + c + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), a.covers !== void 0 && n.call(a, "covers")) {
let y = a.covers;
if (!(y === "life" || y === "period")) {
let w = { instancePath: t + "/submissions/" + c + "/covers", schemaPath: "#/properties/submissions/items/properties/covers/enum", keyword: "enum", params: { allowedValues: er.properties.submissions.items.properties.covers.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/submissions/" + c, schemaPath: "#/properties/submissions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t + "/submissions", schemaPath: "#/properties/submissions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.sourceSets !== void 0 && n.call(r, "sourceSets")) {
let P = r.sourceSets;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let y = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = P.length;
for (let y = 0; y < k; y++) {
let w = P[y];
if (typeof w == "string") {
if (V(w) > 2e6) {
let h = { instancePath: t + "/sourceSets/" + y, schemaPath: "#/properties/sourceSets/items/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
e === null ? e = [h] : e.push(h), s++;
}
if (V(w) < 1) {
let h = { instancePath: t + "/sourceSets/" + y, schemaPath: "#/properties/sourceSets/items/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/sourceSets/" + y, schemaPath: "#/properties/sourceSets/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
let c = P.length, a;
if (c > 1) {
let y = {};
for (; c--; ) {
let w = P[c];
if (typeof w == "string") {
if (typeof y[w] == "number") {
a = y[w];
let h = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/uniqueItems", keyword: "uniqueItems", params: { i: c, j: a } };
e === null ? e = [h] : e.push(h), s++;
break;
}
y[w] = c;
}
}
}
} else {
let k = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let P = r.units;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let c = { instancePath: t + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = P.length;
for (let c = 0; c < k; c++) {
let a = P[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.unit === void 0 || !n.call(a, "unit")) {
let y = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.code === void 0 || !n.call(a, "code")) {
let y = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.name === void 0 || !n.call(a, "name")) {
let y = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.level === void 0 || !n.call(a, "level")) {
let y = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let y = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.window === void 0 || !n.call(a, "window")) {
let y = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.figures === void 0 || !n.call(a, "figures")) {
let y = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(a))
if (!(y === "unit" || y === "code" || y === "name" || y === "level" || y === "listDate" || y === "window" || y === "figures")) {
let w = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.unit !== void 0 && n.call(a, "unit") && (ae(a.unit, { instancePath: t + "/units/" + c + "/unit", parentData: a, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), a.code !== void 0 && n.call(a, "code") && (ls(a.code, { instancePath: t + "/units/" + c + "/code", parentData: a, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), a.name !== void 0 && n.call(a, "name") && (pe(a.name, { instancePath: t + "/units/" + c + "/name", parentData: a, parentDataProperty: "name", rootData: m, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), a.level !== void 0 && n.call(a, "level") && (or(a.level, { instancePath: t + "/units/" + c + "/level", parentData: a, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), a.listDate !== void 0 && n.call(a, "listDate") && (ye(a.listDate, { instancePath: t + "/units/" + c + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), a.window !== void 0 && n.call(a, "window") && (Ce(a.window, { instancePath: t + "/units/" + c + "/window", parentData: a, parentDataProperty: "window", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), a.figures !== void 0 && n.call(a, "figures")) {
let y = a.figures;
if (Array.isArray(y)) {
if (y.length > 2e5) {
let h = { instancePath: t + "/units/" + c + "/figures", schemaPath: "#/properties/units/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [h] : e.push(h), s++;
}
let w = y.length;
for (let h = 0; h < w; h++) {
let f = y[h];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.row === void 0 || !n.call(f, "row")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.column === void 0 || !n.call(f, "column")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.state === void 0 || !n.call(f, "state")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.value === void 0 || !n.call(f, "value")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.method === void 0 || !n.call(f, "method")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.status === void 0 || !n.call(f, "status")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.reason === void 0 || !n.call(f, "reason")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.overTime === void 0 || !n.call(f, "overTime")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.periods === void 0 || !n.call(f, "periods")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "periods" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.expected === void 0 || !n.call(f, "expected")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.received === void 0 || !n.call(f, "received")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "received" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.sources === void 0 || !n.call(f, "sources")) {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(f))
if (!n.call(er.properties.units.items.properties.figures.items.properties, b)) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [d] : e.push(d), s++;
}
if (f.row !== void 0 && n.call(f, "row")) {
let b = f.row;
if (typeof b == "string") {
if (V(b) > 200) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (V(b) < 1) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.column !== void 0 && n.call(f, "column")) {
let b = f.column;
if (typeof b == "string") {
if (V(b) > 200) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (V(b) < 1) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.key !== void 0 && n.call(f, "key") && (pe(f.key, { instancePath: t + "/units/" + c + "/figures/" + h + "/key", parentData: f, parentDataProperty: "key", rootData: m, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.indicator !== void 0 && n.call(f, "indicator") && (ue(f.indicator, { instancePath: t + "/units/" + c + "/figures/" + h + "/indicator", parentData: f, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), f.breakdown !== void 0 && n.call(f, "breakdown")) {
let b = f.breakdown;
if (typeof b == "string") {
if (V(b) > 400) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [d] : e.push(d), s++;
}
if (V(b) < 1) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.of !== void 0 && n.call(f, "of")) {
let b = f.of;
if (!(b === "previous" || b === "samePeriodLastYear" || b === "yearOfThis" || b === "yearBefore")) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/of", schemaPath: "#/properties/units/items/properties/figures/items/properties/of/enum", keyword: "enum", params: { allowedValues: er.properties.units.items.properties.figures.items.properties.of.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.scenario !== void 0 && n.call(f, "scenario") && (as(f.scenario, { instancePath: t + "/units/" + c + "/figures/" + h + "/scenario", parentData: f, parentDataProperty: "scenario", rootData: m, dynamicAnchors: u }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length)), f.state !== void 0 && n.call(f, "state")) {
let b = f.state;
if (!(b === "number" || b === "nil" || b === "missing" || b === "notApplicable" || b === "confidential" || b === "none")) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/state", schemaPath: "#/properties/units/items/properties/figures/items/properties/state/enum", keyword: "enum", params: { allowedValues: er.properties.units.items.properties.figures.items.properties.state.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.value !== void 0 && n.call(f, "value")) {
let b = f.value, d = s, j = !1, I = s;
te(b, { instancePath: t + "/units/" + c + "/figures/" + h + "/value", parentData: f, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var D = I === s;
j = j || D;
let A = s;
if (b !== null) {
let g = { instancePath: t + "/units/" + c + "/figures/" + h + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var D = A === s;
if (j = j || D, j)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let g = { instancePath: t + "/units/" + c + "/figures/" + h + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (f.text !== void 0 && n.call(f, "text") && (pe(f.text, { instancePath: t + "/units/" + c + "/figures/" + h + "/text", parentData: f, parentDataProperty: "text", rootData: m, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.method !== void 0 && n.call(f, "method") && (ps(f.method, { instancePath: t + "/units/" + c + "/figures/" + h + "/method", parentData: f, parentDataProperty: "method", rootData: m, dynamicAnchors: u }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), f.status !== void 0 && n.call(f, "status") && (ms(f.status, { instancePath: t + "/units/" + c + "/figures/" + h + "/status", parentData: f, parentDataProperty: "status", rootData: m, dynamicAnchors: u }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), f.reason !== void 0 && n.call(f, "reason") && (us(f.reason, { instancePath: t + "/units/" + c + "/figures/" + h + "/reason", parentData: f, parentDataProperty: "reason", rootData: m, dynamicAnchors: u }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length)), f.known !== void 0 && n.call(f, "known") && (te(f.known, { instancePath: t + "/units/" + c + "/figures/" + h + "/known", parentData: f, parentDataProperty: "known", rootData: m, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), f.lower !== void 0 && n.call(f, "lower") && (te(f.lower, { instancePath: t + "/units/" + c + "/figures/" + h + "/lower", parentData: f, parentDataProperty: "lower", rootData: m, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), f.upper !== void 0 && n.call(f, "upper") && (te(f.upper, { instancePath: t + "/units/" + c + "/figures/" + h + "/upper", parentData: f, parentDataProperty: "upper", rootData: m, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), f.overTime !== void 0 && n.call(f, "overTime")) {
let b = f.overTime;
if (!(b === "asSent" || b === "sum" || b === "last" || b === "first" || b === "max" || b === "min" || b === "cumulative" || b === "recomputed")) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/overTime", schemaPath: "#/properties/units/items/properties/figures/items/properties/overTime/enum", keyword: "enum", params: { allowedValues: er.properties.units.items.properties.figures.items.properties.overTime.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.periods !== void 0 && n.call(f, "periods")) {
let b = f.periods;
if (Array.isArray(b)) {
if (b.length > 100) {
let j = { instancePath: t + "/units/" + c + "/figures/" + h + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [j] : e.push(j), s++;
}
let d = b.length;
for (let j = 0; j < d; j++)
de(b[j], { instancePath: t + "/units/" + c + "/figures/" + h + "/periods/" + j, parentData: b, parentDataProperty: j, rootData: m, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
} else {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.expected !== void 0 && n.call(f, "expected")) {
let b = f.expected;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.received !== void 0 && n.call(f, "received")) {
let b = f.received;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.missingWeight !== void 0 && n.call(f, "missingWeight") && (fs(f.missingWeight, { instancePath: t + "/units/" + c + "/figures/" + h + "/missingWeight", parentData: f, parentDataProperty: "missingWeight", rootData: m, dynamicAnchors: u }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length)), f.sources !== void 0 && n.call(f, "sources")) {
let b = f.sources, d = s, j = !1, I = s;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let g = { instancePath: t + "/units/" + c + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let g = { instancePath: t + "/units/" + c + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
var l = I === s;
j = j || l;
let A = s;
if (b !== null) {
let g = { instancePath: t + "/units/" + c + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var l = A === s;
if (j = j || l, j)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let g = { instancePath: t + "/units/" + c + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (f.madeOf !== void 0 && n.call(f, "madeOf")) {
let b = f.madeOf;
if (Array.isArray(b)) {
if (b.length > 200) {
let j = { instancePath: t + "/units/" + c + "/figures/" + h + "/madeOf", schemaPath: "#/properties/units/items/properties/figures/items/properties/madeOf/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.length < 1) {
let j = { instancePath: t + "/units/" + c + "/figures/" + h + "/madeOf", schemaPath: "#/properties/units/items/properties/figures/items/properties/madeOf/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
let d = b.length;
for (let j = 0; j < d; j++)
lr(b[j], { instancePath: t + "/units/" + c + "/figures/" + h + "/madeOf/" + j, parentData: b, parentDataProperty: j, rootData: m, dynamicAnchors: u }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length);
} else {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/madeOf", schemaPath: "#/properties/units/items/properties/figures/items/properties/madeOf/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.factor !== void 0 && n.call(f, "factor")) {
let b = f.factor;
if (typeof b == "string") {
if (V(b) > 60) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/factor", schemaPath: "#/properties/units/items/properties/figures/items/properties/factor/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!zn.test(b)) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/factor", schemaPath: "#/properties/units/items/properties/figures/items/properties/factor/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+([./][0-9]+)?$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/factor", schemaPath: "#/properties/units/items/properties/figures/items/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.repeats !== void 0 && n.call(f, "repeats")) {
let b = f.repeats;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.period === void 0 || !n.call(b, "period")) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/repeats", schemaPath: "#/properties/units/items/properties/figures/items/properties/repeats/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (b.place === void 0 || !n.call(b, "place")) {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/repeats", schemaPath: "#/properties/units/items/properties/figures/items/properties/repeats/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(b))
if (!(d === "period" || d === "place")) {
let j = { instancePath: t + "/units/" + c + "/figures/" + h + "/repeats", schemaPath: "#/properties/units/items/properties/figures/items/properties/repeats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
b.period !== void 0 && n.call(b, "period") && (de(b.period, { instancePath: t + "/units/" + c + "/figures/" + h + "/repeats/period", parentData: b, parentDataProperty: "period", rootData: m, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), b.place !== void 0 && n.call(b, "place") && (lr(b.place, { instancePath: t + "/units/" + c + "/figures/" + h + "/repeats/place", parentData: b, parentDataProperty: "place", rootData: m, dynamicAnchors: u }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length));
} else {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/repeats", schemaPath: "#/properties/units/items/properties/figures/items/properties/repeats/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.changes !== void 0 && n.call(f, "changes")) {
let b = f.changes;
if (Array.isArray(b)) {
if (b.length > 1e3) {
let j = { instancePath: t + "/units/" + c + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.length < 1) {
let j = { instancePath: t + "/units/" + c + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
let d = b.length;
for (let j = 0; j < d; j++)
cs(b[j], { instancePath: t + "/units/" + c + "/figures/" + h + "/changes/" + j, parentData: b, parentDataProperty: j, rootData: m, dynamicAnchors: u }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length);
} else {
let d = { instancePath: t + "/units/" + c + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let b = { instancePath: t + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let w = { instancePath: t + "/units/" + c + "/figures", schemaPath: "#/properties/units/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/units/" + c, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.groups !== void 0 && n.call(r, "groups")) {
let P = r.groups;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let c = { instancePath: t + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = P.length;
for (let c = 0; c < k; c++) {
let a = P[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.members === void 0 || !n.call(a, "members")) {
let y = { instancePath: t + "/groups/" + c, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "members" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let y = { instancePath: t + "/groups/" + c, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.window === void 0 || !n.call(a, "window")) {
let y = { instancePath: t + "/groups/" + c, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.totals === void 0 || !n.call(a, "totals")) {
let y = { instancePath: t + "/groups/" + c, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "totals" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(a))
if (!(y === "members" || y === "listDate" || y === "window" || y === "totals")) {
let w = { instancePath: t + "/groups/" + c, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.members !== void 0 && n.call(a, "members")) {
let y = a.members;
if (Array.isArray(y)) {
if (y.length > 1e3) {
let b = { instancePath: t + "/groups/" + c + "/members", schemaPath: "#/properties/groups/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [b] : e.push(b), s++;
}
if (y.length < 2) {
let b = { instancePath: t + "/groups/" + c + "/members", schemaPath: "#/properties/groups/items/properties/members/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [b] : e.push(b), s++;
}
let w = y.length;
for (let b = 0; b < w; b++)
ae(y[b], { instancePath: t + "/groups/" + c + "/members/" + b, parentData: y, parentDataProperty: b, rootData: m, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
let h = y.length, f;
if (h > 1) {
e: for (; h--; )
for (f = h; f--; )
if (H(y[h], y[f])) {
let b = { instancePath: t + "/groups/" + c + "/members", schemaPath: "#/properties/groups/items/properties/members/uniqueItems", keyword: "uniqueItems", params: { i: h, j: f } };
e === null ? e = [b] : e.push(b), s++;
break e;
}
}
} else {
let w = { instancePath: t + "/groups/" + c + "/members", schemaPath: "#/properties/groups/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.listDate !== void 0 && n.call(a, "listDate") && (ye(a.listDate, { instancePath: t + "/groups/" + c + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), a.window !== void 0 && n.call(a, "window") && (Ce(a.window, { instancePath: t + "/groups/" + c + "/window", parentData: a, parentDataProperty: "window", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), a.totals !== void 0 && n.call(a, "totals")) {
let y = a.totals;
if (Array.isArray(y)) {
if (y.length > 2e5) {
let h = { instancePath: t + "/groups/" + c + "/totals", schemaPath: "#/properties/groups/items/properties/totals/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [h] : e.push(h), s++;
}
let w = y.length;
for (let h = 0; h < w; h++) {
let f = y[h];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.row === void 0 || !n.call(f, "row")) {
let b = { instancePath: t + "/groups/" + c + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.column === void 0 || !n.call(f, "column")) {
let b = { instancePath: t + "/groups/" + c + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [b] : e.push(b), s++;
}
if (f.value === void 0 || !n.call(f, "value")) {
let b = { instancePath: t + "/groups/" + c + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(f))
if (!(b === "row" || b === "column" || b === "key" || b === "value")) {
let d = { instancePath: t + "/groups/" + c + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [d] : e.push(d), s++;
}
if (f.row !== void 0 && n.call(f, "row")) {
let b = f.row;
if (typeof b == "string") {
if (V(b) > 200) {
let d = { instancePath: t + "/groups/" + c + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (V(b) < 1) {
let d = { instancePath: t + "/groups/" + c + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/groups/" + c + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.column !== void 0 && n.call(f, "column")) {
let b = f.column;
if (typeof b == "string") {
if (V(b) > 200) {
let d = { instancePath: t + "/groups/" + c + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (V(b) < 1) {
let d = { instancePath: t + "/groups/" + c + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/groups/" + c + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
f.key !== void 0 && n.call(f, "key") && (pe(f.key, { instancePath: t + "/groups/" + c + "/totals/" + h + "/key", parentData: f, parentDataProperty: "key", rootData: m, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.value !== void 0 && n.call(f, "value") && (te(f.value, { instancePath: t + "/groups/" + c + "/totals/" + h + "/value", parentData: f, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let b = { instancePath: t + "/groups/" + c + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let w = { instancePath: t + "/groups/" + c + "/totals", schemaPath: "#/properties/groups/items/properties/totals/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/groups/" + c, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let P = r.comparisons;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let c = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = P.length;
for (let c = 0; c < k; c++) {
let a = P[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.kind === void 0 || !n.call(a, "kind")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.unit === void 0 || !n.call(a, "unit")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.period === void 0 || !n.call(a, "period")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.row === void 0 || !n.call(a, "row")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.column === void 0 || !n.call(a, "column")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.sent === void 0 || !n.call(a, "sent")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "sent" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.ours === void 0 || !n.call(a, "ours")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.difference === void 0 || !n.call(a, "difference")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.verdict === void 0 || !n.call(a, "verdict")) {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(a))
if (!n.call(er.properties.comparisons.items.properties, y)) {
let w = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.kind !== void 0 && n.call(a, "kind")) {
let y = a.kind;
if (!(y === "parent" || y === "wholePeriod" || y === "earlierPeriod" || y === "coversPeriod" || y === "backCast")) {
let w = { instancePath: t + "/comparisons/" + c + "/kind", schemaPath: "#/properties/comparisons/items/properties/kind/enum", keyword: "enum", params: { allowedValues: er.properties.comparisons.items.properties.kind.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.unit !== void 0 && n.call(a, "unit") && (ae(a.unit, { instancePath: t + "/comparisons/" + c + "/unit", parentData: a, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), a.period !== void 0 && n.call(a, "period") && (de(a.period, { instancePath: t + "/comparisons/" + c + "/period", parentData: a, parentDataProperty: "period", rootData: m, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), a.row !== void 0 && n.call(a, "row")) {
let y = a.row;
if (typeof y == "string") {
if (V(y) > 200) {
let w = { instancePath: t + "/comparisons/" + c + "/row", schemaPath: "#/properties/comparisons/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
if (V(y) < 1) {
let w = { instancePath: t + "/comparisons/" + c + "/row", schemaPath: "#/properties/comparisons/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/comparisons/" + c + "/row", schemaPath: "#/properties/comparisons/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.column !== void 0 && n.call(a, "column")) {
let y = a.column;
if (typeof y == "string") {
if (V(y) > 200) {
let w = { instancePath: t + "/comparisons/" + c + "/column", schemaPath: "#/properties/comparisons/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
if (V(y) < 1) {
let w = { instancePath: t + "/comparisons/" + c + "/column", schemaPath: "#/properties/comparisons/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/comparisons/" + c + "/column", schemaPath: "#/properties/comparisons/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.key !== void 0 && n.call(a, "key") && (pe(a.key, { instancePath: t + "/comparisons/" + c + "/key", parentData: a, parentDataProperty: "key", rootData: m, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), a.sent !== void 0 && n.call(a, "sent") && (te(a.sent, { instancePath: t + "/comparisons/" + c + "/sent", parentData: a, parentDataProperty: "sent", rootData: m, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.ours !== void 0 && n.call(a, "ours") && (te(a.ours, { instancePath: t + "/comparisons/" + c + "/ours", parentData: a, parentDataProperty: "ours", rootData: m, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.difference !== void 0 && n.call(a, "difference") && (te(a.difference, { instancePath: t + "/comparisons/" + c + "/difference", parentData: a, parentDataProperty: "difference", rootData: m, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.verdict !== void 0 && n.call(a, "verdict")) {
let y = a.verdict;
if (!(y === "equal" || y === "withinTolerance" || y === "differs")) {
let w = { instancePath: t + "/comparisons/" + c + "/verdict", schemaPath: "#/properties/comparisons/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: er.properties.comparisons.items.properties.verdict.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let P = r.findings;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let c = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = P.length;
for (let c = 0; c < k; c++)
Xe(P[c], { instancePath: t + "/findings/" + c, parentData: P, parentDataProperty: c, rootData: m, dynamicAnchors: u }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
} else {
let k = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return di.errors = e, s === 0;
}
di.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fo = yi;
function Ps(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Br.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zi = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function gs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Zi.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
gs(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: m, dynamicAnchors: u }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length);
var P = D === s;
p = p || P;
let l = s;
if (r !== "*") {
let k = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [k] : e.push(k), s++;
}
var P = l === s;
if (p = p || P, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let k = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ws(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Ai.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = yi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.authority === void 0 || !n.call(r, "authority")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.document === void 0 || !n.call(r, "document")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "change" || i === "from" || i === "to" || i === "basis" || i === "share" || i === "authority" || i === "document" || i === "date")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.change !== void 0 && n.call(r, "change") && (Ps(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (pr(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (pr(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (ks(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: m, dynamicAnchors: u }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), r.share !== void 0 && n.call(r, "share") && (ws(r.share, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: m, dynamicAnchors: u }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), r.authority !== void 0 && n.call(r, "authority") && (mr(r.authority, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: m, dynamicAnchors: u }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.document !== void 0 && n.call(r, "document") && (mr(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: m, dynamicAnchors: u }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.date !== void 0 && n.call(r, "date") && (vs(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: u }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return yi.errors = e, s === 0;
}
yi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var co = hi;
function bs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $s(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ds(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ei.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.reason === void 0 || !n.call(r, "reason")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "listDate" || i === "code" || i === "unit" || i === "reason")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.listDate !== void 0 && n.call(r, "listDate") && (bs(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (qs(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && ($s(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length)), r.reason !== void 0 && n.call(r, "reason") && (Ds(r.reason, { instancePath: t + "/reason", parentData: r, parentDataProperty: "reason", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return hi.errors = e, s === 0;
}
hi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yo = Pi, zi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function oe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Q.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Q.errors = e, s === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tn = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function Lr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Tn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _r(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function js(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "number" || p === "clause" || p === "standing" || p === "later" || p === "note")) {
let D = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (me(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (me(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Lr(r.standing, { instancePath: t + "/standing", parentData: r, parentDataProperty: "standing", rootData: m, dynamicAnchors: u }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let p = r.later;
if (Array.isArray(p)) {
if (p.length > 10) {
let l = { instancePath: t + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.length < 1) {
let l = { instancePath: t + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let D = p.length;
for (let l = 0; l < D; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !n.call(P, "number")) {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.from === void 0 || !n.call(P, "from")) {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(P))
if (!(k === "number" || k === "from")) {
let c = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.number !== void 0 && n.call(P, "number") && (me(P.number, { instancePath: t + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), P.from !== void 0 && n.call(P, "from")) {
let k = P.from, c = s, a = !1, y = s;
_r(k, { instancePath: t + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
var i = y === s;
a = a || i;
let w = s;
if (k !== null) {
let h = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let D = { instancePath: t + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ei = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function xs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ei.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ti = { validate: Rr };
function Is(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.heading === void 0 || !n.call(r, "heading")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "kind" || i === "heading" || i === "columns")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "group") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: t + "/heading", parentData: r, parentDataProperty: "heading", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.columns !== void 0 && n.call(r, "columns")) {
let i = r.columns;
if (Array.isArray(i)) {
if (i.length > 60) {
let D = { instancePath: t + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [D] : e.push(D), s++;
}
if (i.length < 1) {
let D = { instancePath: t + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let p = i.length;
for (let D = 0; D < p; D++)
Ti.validate(i[D], { instancePath: t + "/columns/" + D, parentData: i, parentDataProperty: D, rootData: m, dynamicAnchors: u }) || (e = e === null ? Ti.validate.errors : e.concat(Ti.validate.errors), s = e.length);
} else {
let p = { instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Cn = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var Pn = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 60) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Pn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oi = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Os(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ls(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _s(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ri.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ge(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gn = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function As(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ki = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function we(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = we.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(oi.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (oe(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let i = r.parts;
if (Array.isArray(i)) {
if (i.length > 8) {
let D = { instancePath: t + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [D] : e.push(D), s++;
}
if (i.length < 1) {
let D = { instancePath: t + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let p = i.length;
for (let D = 0; D < p; D++)
Os(i[D], { instancePath: t + "/parts/" + D, parentData: i, parentDataProperty: D, rootData: m, dynamicAnchors: u }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length);
} else {
let p = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.definition !== void 0 && n.call(r, "definition")) {
let i = r.definition;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Ki.test(i)) {
let p = { instancePath: t + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.period !== void 0 && n.call(r, "period")) {
let i = r.period;
if (!(i === "this" || i === "previous" || i === "samePeriodLastYear" || i === "yearOfThis" || i === "yearBefore")) {
let p = { instancePath: t + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: oi.properties.period.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.edition !== void 0 && n.call(r, "edition") && (Ls(r.edition, { instancePath: t + "/edition", parentData: r, parentDataProperty: "edition", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), r.bound !== void 0 && n.call(r, "bound") && typeof r.bound != "boolean") {
let i = { instancePath: t + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (_s(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: m, dynamicAnchors: u }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length)), r.cumulative !== void 0 && n.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let i = { instancePath: t + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.entry !== void 0 && n.call(r, "entry")) {
let i = r.entry;
if (!(i === "input" || i === "computed" || i === "fixed" || i === "notApplicable" || i === "note")) {
let p = { instancePath: t + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: oi.properties.entry.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (ge(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let i = r.type;
if (!(i === "number" || i === "yesNo" || i === "text" || i === "date")) {
let p = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: oi.properties.type.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure") && (oe(r.measure, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: m, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.decimals !== void 0 && n.call(r, "decimals")) {
let i = r.decimals;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 12 || isNaN(i)) {
let p = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.required !== void 0 && n.call(r, "required") && typeof r.required != "boolean") {
let i = { instancePath: t + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.states !== void 0 && n.call(r, "states")) {
let i = r.states;
if (Array.isArray(i)) {
if (i.length > 5) {
let P = { instancePath: t + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [P] : e.push(P), s++;
}
let p = i.length;
for (let P = 0; P < p; P++)
As(i[P], { instancePath: t + "/states/" + P, parentData: i, parentDataProperty: P, rootData: m, dynamicAnchors: u }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length);
let D = i.length, l;
if (D > 1) {
e: for (; D--; )
for (l = D; l--; )
if (H(i[D], i[l])) {
let P = { instancePath: t + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: D, j: l } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let p = { instancePath: t + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (r.entry === void 0 || !n.call(r, "entry"))) {
let i = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "value",
missingProperty: "entry",
depsCount: 1,
deps: "entry"
} };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return we.errors = e, s === 0;
}
we.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Rn = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function Es(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.index === void 0 || !n.call(r, "index")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.heading === void 0 || !n.call(r, "heading")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.role === void 0 || !n.call(r, "role")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "kind" || i === "index" || i === "printedIndex" || i === "heading" || i === "role" || i === "width" || i === "cell" || i === "guidance")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "column") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.index !== void 0 && n.call(r, "index") && (B(r.index, { instancePath: t + "/index", parentData: r, parentDataProperty: "index", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && n.call(r, "printedIndex")) {
let i = r.printedIndex;
if (typeof i == "string") {
if (V(i) > 60) {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Rn.test(i)) {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: t + "/heading", parentData: r, parentDataProperty: "heading", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.role !== void 0 && n.call(r, "role")) {
let i = r.role;
if (!(i === "number" || i === "label" || i === "code" || i === "measure" || i === "due" || i === "value" || i === "note")) {
let p = { instancePath: t + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: Cn.properties.role.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.width !== void 0 && n.call(r, "width")) {
let i = r.width;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 120 || isNaN(i)) {
let p = { instancePath: t + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 3 || isNaN(i)) {
let p = { instancePath: t + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.cell !== void 0 && n.call(r, "cell") && (we(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: m, dynamicAnchors: u }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
Is(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: m, dynamicAnchors: u }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length);
var k = D === s;
if (p = p || k, k)
var l = !0;
let P = s;
Es(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: m, dynamicAnchors: u }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length);
var k = P === s;
if (p = p || k, k && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return Rr.errors = e, o.props = l, s === 0;
}
Rr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Bn = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Ns(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.column === void 0 || !n.call(r, "column")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.cell === void 0 || !n.call(r, "cell")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cell" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "column" || i === "cell")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.column !== void 0 && n.call(r, "column") && (B(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && (we(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: m, dynamicAnchors: u }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(r))
if (!(D === "from" || D === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let D = r.from, l = s, P = !1, k = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
P = P || i;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = c === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, k = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
P = P || p;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let D = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ui = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function Vs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(Bn.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "fixed") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && n.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let i = { instancePath: t + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.optional !== void 0 && n.call(r, "optional") && typeof r.optional != "boolean") {
let i = { instancePath: t + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.task !== void 0 && n.call(r, "task") && (B(r.task, { instancePath: t + "/task", parentData: r, parentDataProperty: "task", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && (we(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: m, dynamicAnchors: u }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.cells !== void 0 && n.call(r, "cells")) {
let i = r.cells;
if (Array.isArray(i)) {
if (i.length > 40) {
let D = { instancePath: t + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [D] : e.push(D), s++;
}
if (i.length < 1) {
let D = { instancePath: t + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let p = i.length;
for (let D = 0; D < p; D++)
Ns(i[D], { instancePath: t + "/cells/" + D, parentData: i, parentDataProperty: D, rootData: m, dynamicAnchors: u }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length);
} else {
let p = { instancePath: t + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (V(i) > 20) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Ui.test(i)) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ve(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Sn = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Fs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.open === void 0 || !n.call(r, "open")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "breakdown" || a === "open")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "breakdown") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (oe(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.open !== void 0 && n.call(r, "open") && typeof r.open != "boolean") {
let a = { instancePath: t + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var c = D === s;
if (p = p || c, c)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let a = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "level")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "units") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [a] : e.push(a), s++;
}
r.level !== void 0 && n.call(r, "level") && (Fs(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var c = P === s;
p = p || c, c && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.bodyKind === void 0 || !n.call(r, "bodyKind")) {
let a = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "bodyKind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "bodies") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [a] : e.push(a), s++;
}
r.bodyKind !== void 0 && n.call(r, "bodyKind") && (oe(r.bodyKind, { instancePath: t + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: m, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var c = k === s;
if (p = p || c, c && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return zs.errors = e, o.props = l, s === 0;
}
zs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ts(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.key === void 0 || !n.call(r, "key")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.minimum === void 0 || !n.call(r, "minimum")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimum" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(Sn.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "repeat") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.key !== void 0 && n.call(r, "key") && (zs(r.key, { instancePath: t + "/key", parentData: r, parentDataProperty: "key", rootData: m, dynamicAnchors: u }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length)), r.minimum !== void 0 && n.call(r, "minimum")) {
let i = r.minimum;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 5e3 || isNaN(i)) {
let p = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.cell !== void 0 && n.call(r, "cell") && (we(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: m, dynamicAnchors: u }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (V(i) > 20) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Ui.test(i)) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ve(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Cs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "kind" || i === "label" || i === "number" || i === "indent" || i === "validity" || i === "guidance")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "heading") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (V(i) > 20) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Ui.test(i)) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ve(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
Vs(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: m, dynamicAnchors: u }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length);
var c = D === s;
if (p = p || c, c)
var l = !0;
let P = s;
Ts(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: m, dynamicAnchors: u }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length);
var c = P === s;
p = p || c, c && l !== !0 && (l = !0);
let k = s;
Cs(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: m, dynamicAnchors: u }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length);
var c = k === s;
if (p = p || c, c && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Rs.errors = e, o.props = l, s === 0;
}
Rs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ge = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] };
function re(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "total" || d === "parts" || d === "breakdown" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[0].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: t + "/total", parentData: r, parentDataProperty: "total", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/parts/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (oe(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = D === s;
if (p = p || b, b)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "total" || d === "parts" || d === "minus" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "sum") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[1].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: t + "/total", parentData: r, parentDataProperty: "total", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/parts/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.minus !== void 0 && n.call(r, "minus")) {
let d = r.minus;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/minus/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = P === s;
p = p || b, b && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.whole === void 0 || !n.call(r, "whole")) {
let d = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let d = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "whole" || d === "parts" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[2].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.whole !== void 0 && n.call(r, "whole") && (B(r.whole, { instancePath: t + "/whole", parentData: r, parentDataProperty: "whole", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/parts/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = k === s;
p = p || b, b && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.left === void 0 || !n.call(r, "left")) {
let d = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.right === void 0 || !n.call(r, "right")) {
let d = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "left" || d === "right" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "atMost") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[3].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.left !== void 0 && n.call(r, "left")) {
let d = r.left;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/left/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.right !== void 0 && n.call(r, "right")) {
let d = r.right;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/right/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = c === s;
p = p || b, b && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.opening === void 0 || !n.call(r, "opening")) {
let d = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.closing === void 0 || !n.call(r, "closing")) {
let d = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "opening" || d === "closing" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[4].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.opening !== void 0 && n.call(r, "opening") && (B(r.opening, { instancePath: t + "/opening", parentData: r, parentDataProperty: "opening", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && n.call(r, "closing") && (B(r.closing, { instancePath: t + "/closing", parentData: r, parentDataProperty: "closing", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = a === s;
p = p || b, b && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.result === void 0 || !n.call(r, "result")) {
let d = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let d = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let d = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.factor === void 0 || !n.call(r, "factor")) {
let d = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "result" || d === "numerator" || d === "denominator" || d === "factor" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "ratio") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[5].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.result !== void 0 && n.call(r, "result") && (B(r.result, { instancePath: t + "/result", parentData: r, parentDataProperty: "result", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && n.call(r, "numerator") && (B(r.numerator, { instancePath: t + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (B(r.denominator, { instancePath: t + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor") && (ge(r.factor, { instancePath: t + "/factor", parentData: r, parentDataProperty: "factor", rootData: m, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = y === s;
p = p || b, b && l !== !0 && (l = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let d = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let d = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "minimum" || d === "maximum" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[6].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/of/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (ge(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: m, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (ge(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: m, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = w === s;
p = p || b, b && l !== !0 && (l = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let d = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let d = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let d = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let d = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "against" || d === "percent" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[7].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/of/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.against !== void 0 && n.call(r, "against")) {
let d = r.against;
if (!(d === "previousPeriod" || d === "samePeriodLastYear")) {
let j = { instancePath: t + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[7].properties.against.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (ge(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: m, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = h === s;
p = p || b, b && l !== !0 && (l = !0);
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let d = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let d = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "only" || d === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: Ge.anyOf[8].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/of/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let j = d.length;
for (let g = 0; g < j; g++)
B(d[g], { instancePath: t + "/only/" + g, parentData: d, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(d[I], d[A])) {
let g = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = f === s;
if (p = p || b, b && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let d = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
return Bs.errors = e, o.props = l, s === 0;
}
Bs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ss(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Zs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Cr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, D;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
D = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Pi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.version === void 0 || !n.call(r, "version")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.head === void 0 || !n.call(r, "head")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.rows === void 0 || !n.call(r, "rows")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.signatures === void 0 || !n.call(r, "signatures")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.print === void 0 || !n.call(r, "print")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!n.call(zi.properties, l)) {
let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (oe(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (oe(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.version !== void 0 && n.call(r, "version")) {
let l = r.version;
if (typeof l == "string") {
if (V(l) > 20) {
let P = { instancePath: t + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!De.test(l)) {
let P = { instancePath: t + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (Q(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: t + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime !== void 0 && n.call(r, "regime") && (oe(r.regime, { instancePath: t + "/regime", parentData: r, parentDataProperty: "regime", rootData: m, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.head !== void 0 && n.call(r, "head")) {
let l = r.head;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.number === void 0 || !n.call(l, "number")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.instrument === void 0 || !n.call(l, "instrument")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.reporter === void 0 || !n.call(l, "reporter")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.receivers === void 0 || !n.call(l, "receivers")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.periodKinds === void 0 || !n.call(l, "periodKinds")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.fromTo === void 0 || !n.call(l, "fromTo")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.measureLine === void 0 || !n.call(l, "measureLine")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "number" || P === "instrument" || P === "reporter" || P === "receivers" || P === "periodKinds" || P === "fromTo" || P === "measureLine" || P === "receivedOn")) {
let k = { instancePath: t + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.number !== void 0 && n.call(l, "number")) {
let P = l.number, k = s, c = !1, a = s;
me(P, { instancePath: t + "/head/number", parentData: l, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
var i = a === s;
c = c || i;
let y = s;
if (P !== null) {
let w = { instancePath: t + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var i = y === s;
if (c = c || i, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.instrument !== void 0 && n.call(l, "instrument")) {
let P = l.instrument, k = s, c = !1, a = s;
js(P, { instancePath: t + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: m, dynamicAnchors: u }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length);
var p = a === s;
c = c || p;
let y = s;
if (P !== null) {
let w = { instancePath: t + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var p = y === s;
if (c = c || p, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.reporter !== void 0 && n.call(l, "reporter") && (Q(l.reporter, { instancePath: t + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), l.receivers !== void 0 && n.call(l, "receivers")) {
let P = l.receivers;
if (Array.isArray(P)) {
if (P.length > 10) {
let c = { instancePath: t + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = P.length;
for (let c = 0; c < k; c++)
Q(P[c], { instancePath: t + "/head/receivers/" + c, parentData: P, parentDataProperty: c, rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let k = { instancePath: t + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.periodKinds !== void 0 && n.call(l, "periodKinds")) {
let P = l.periodKinds;
if (Array.isArray(P)) {
if (P.length > 9) {
let y = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [y] : e.push(y), s++;
}
if (P.length < 1) {
let y = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = P.length;
for (let y = 0; y < k; y++)
xs(P[y], { instancePath: t + "/head/periodKinds/" + y, parentData: P, parentDataProperty: y, rootData: m, dynamicAnchors: u }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length);
let c = P.length, a;
if (c > 1) {
e: for (; c--; )
for (a = c; a--; )
if (H(P[c], P[a])) {
let y = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: c, j: a } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let k = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.fromTo !== void 0 && n.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let P = { instancePath: t + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.measureLine !== void 0 && n.call(l, "measureLine")) {
let P = l.measureLine, k = s, c = !1, a = s;
Q(P, { instancePath: t + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
var D = a === s;
c = c || D;
let y = s;
if (P !== null) {
let w = { instancePath: t + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var D = y === s;
if (c = c || D, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
l.receivedOn !== void 0 && n.call(l, "receivedOn") && (Q(l.receivedOn, { instancePath: t + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
} else {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.columns !== void 0 && n.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let k = { instancePath: t + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.length < 1) {
let k = { instancePath: t + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
Rr(l[k], { instancePath: t + "/columns/" + k, parentData: l, parentDataProperty: k, rootData: m, dynamicAnchors: u }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length);
} else {
let P = { instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.defaults !== void 0 && n.call(r, "defaults") && (we(r.defaults, { instancePath: t + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: m, dynamicAnchors: u }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.rows !== void 0 && n.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let k = { instancePath: t + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.length < 1) {
let k = { instancePath: t + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
Rs(l[k], { instancePath: t + "/rows/" + k, parentData: l, parentDataProperty: k, rootData: m, dynamicAnchors: u }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length);
} else {
let P = { instancePath: t + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let k = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
Bs(l[k], { instancePath: t + "/relations/" + k, parentData: l, parentDataProperty: k, rootData: m, dynamicAnchors: u }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length);
} else {
let P = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.signatures !== void 0 && n.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let k = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
Q(l[k], { instancePath: t + "/signatures/" + k, parentData: l, parentDataProperty: k, rootData: m, dynamicAnchors: u }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let P = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.print !== void 0 && n.call(r, "print")) {
let l = r.print;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.paper === void 0 || !n.call(l, "paper")) {
let P = { instancePath: t + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.orientation === void 0 || !n.call(l, "orientation")) {
let P = { instancePath: t + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "paper" || P === "orientation")) {
let k = { instancePath: t + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.paper !== void 0 && n.call(l, "paper")) {
let P = l.paper;
if (!(P === "A4" || P === "A3")) {
let k = { instancePath: t + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: zi.properties.print.properties.paper.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.orientation !== void 0 && n.call(l, "orientation")) {
let P = l.orientation;
if (!(P === "portrait" || P === "landscape")) {
let k = { instancePath: t + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: zi.properties.print.properties.orientation.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let P = { instancePath: t + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.guidance !== void 0 && n.call(r, "guidance")) {
let l = r.guidance;
if (Array.isArray(l)) {
if (l.length > 30) {
let k = { instancePath: t + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
le(l[k], { instancePath: t + "/guidance/" + k, parentData: l, parentDataProperty: k, rootData: m, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
} else {
let P = { instancePath: t + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ve(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Ss(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Zs(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length));
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Pi.errors = e, s === 0;
}
Pi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ho = gi, tn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/holiday.schema.json", type: "object", additionalProperties: !1, required: ["from", "to", "kind", "weekdays", "nameVi", "nameEn", "source"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, kind: { enum: ["settled", "weeklyRest", "holiday", "dayOff", "workedInstead"] }, weekdays: { type: "string", maxLength: 13, pattern: "^([1-7]( [1-7])*)?$" }, nameVi: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { $ref: "common.schema.json#/$defs/shortText" }, source: { $ref: "common.schema.json#/$defs/shortText" } }, anyOf: [{ properties: { kind: { const: "weeklyRest" }, weekdays: { minLength: 1 } } }, { properties: { kind: { enum: ["settled", "holiday", "dayOff", "workedInstead"] }, to: { minLength: 1 }, weekdays: { const: "" } } }] };
function ur(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zn = new RegExp("^([1-7]( [1-7])*)?$", "u");
function gi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "weeklyRest") {
let a = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "weeklyRest" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let a = r.weekdays;
if (typeof a == "string" && V(a) < 1) {
let y = { instancePath: t + "/weekdays", schemaPath: "#/anyOf/0/properties/weekdays/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
var k = D === s;
if (p = p || k, k) {
var l = {};
l.kind = !0, l.weekdays = !0;
}
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind")) {
let a = r.kind;
if (!(a === "settled" || a === "holiday" || a === "dayOff" || a === "workedInstead")) {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: tn.anyOf[1].properties.kind.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let a = r.to;
if (typeof a == "string" && V(a) < 1) {
let y = { instancePath: t + "/to", schemaPath: "#/anyOf/1/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays") && r.weekdays !== "") {
let a = { instancePath: t + "/weekdays", schemaPath: "#/anyOf/1/properties/weekdays/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [a] : e.push(a), s++;
}
}
var k = P === s;
if (p = p || k, k && l !== !0 && (l = l || {}, l.kind = !0, l.to = !0, l.weekdays = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.weekdays === void 0 || !n.call(r, "weekdays")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekdays" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.nameVi === void 0 || !n.call(r, "nameVi")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameVi" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.nameEn === void 0 || !n.call(r, "nameEn")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameEn" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "from" || a === "to" || a === "kind" || a === "weekdays" || a === "nameVi" || a === "nameEn" || a === "source")) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.from !== void 0 && n.call(r, "from") && (ur(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), r.to !== void 0 && n.call(r, "to")) {
let a = r.to, y = s, w = !1, h = s;
ur(a, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
var c = h === s;
w = w || c;
let f = s;
if (a !== "") {
let b = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [b] : e.push(b), s++;
}
var c = f === s;
if (w = w || c, w)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let b = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let a = r.kind;
if (!(a === "settled" || a === "weeklyRest" || a === "holiday" || a === "dayOff" || a === "workedInstead")) {
let y = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: tn.properties.kind.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let a = r.weekdays;
if (typeof a == "string") {
if (V(a) > 13) {
let y = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Zn.test(a)) {
let y = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/pattern", keyword: "pattern", params: { pattern: "^([1-7]( [1-7])*)?$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.nameVi !== void 0 && n.call(r, "nameVi") && (Re(r.nameVi, { instancePath: t + "/nameVi", parentData: r, parentDataProperty: "nameVi", rootData: m, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn") && (Re(r.nameEn, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: m, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.source !== void 0 && n.call(r, "source") && (Re(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return gi.errors = e, s === 0;
}
gi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Po = ki, Fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function K(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ke.errors = e, s === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ri.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(r))
if (!(D === "from" || D === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let D = r.from, l = s, P = !1, k = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
P = P || i;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = c === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, k = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
P = P || p;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let D = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
K(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var y = D === s;
p = p || y;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.part === void 0 || !n.call(r, "part")) {
let w = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "part")) {
let h = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.part !== void 0 && n.call(r, "part") && (Qe(r.part, { instancePath: t + "/part", parentData: r, parentDataProperty: "part", rootData: m, dynamicAnchors: u }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var y = l === s;
if (p = p || y, y)
var P = !0;
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.along === void 0 || !n.call(r, "along")) {
let w = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "along")) {
let h = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.along !== void 0 && n.call(r, "along") && (K(r.along, { instancePath: t + "/along", parentData: r, parentDataProperty: "along", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var y = k === s;
p = p || y, y && P !== !0 && (P = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let w = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "scenario")) {
let h = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.scenario !== void 0 && n.call(r, "scenario") && (Ar(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var y = c === s;
p = p || y, y && P !== !0 && (P = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !n.call(r, "concept")) {
let w = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (w !== "concept") {
let h = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.concept !== void 0 && n.call(r, "concept") && (ke(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: m, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var y = a === s;
if (p = p || y, y && P !== !0 && (P = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let w = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
return Ne.errors = e, o.props = P, s === 0;
}
Ne.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var kn = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Er(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 40) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!kn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kn = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function Nr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ks(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !n.call(r, "indicator"))) {
let a = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [a] : e.push(a), s++;
}
var k = l === s;
k && (p = !0, D = 0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !n.call(r, "concept"))) {
let a = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [a] : e.push(a), s++;
}
var k = P === s;
if (k && p ? (p = !1, D = [D, 1]) : k && (p = !0, D = 1), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: D } };
e === null ? e = [a] : e.push(a), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !n.call(r, "date")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "indicator" || a === "concept" || a === "date")) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.concept !== void 0 && n.call(r, "concept") && (ke(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: m, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.date !== void 0 && n.call(r, "date")) {
let a = r.date, y = s, w = !1, h = s;
if (!(a === "sameWindow" || a === "endOfWindow")) {
let b = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: Kn.properties.date.anyOf[0].enum } };
e === null ? e = [b] : e.push(b), s++;
}
var c = h === s;
w = w || c;
let f = s;
Nr(a, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: u }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var c = f === s;
if (w = w || c, w)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let b = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "number" || i === "clause" || i === "note")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Or(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Us(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ei.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ti = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, Un = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function Ms(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "indicator" || i === "sign")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (Ne(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.sign !== void 0 && n.call(r, "sign")) {
let i = r.sign;
if (!(i === 1 || i === -1)) {
let p = { instancePath: t + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: Un.properties.sign.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ws(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s, l = s, P = !1, k = null, c = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !n.call(r, "parts"))) {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [v] : e.push(v), s++;
}
var y = c === s;
y && (P = !0, k = 0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !n.call(r, "breakdown"))) {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
var y = a === s;
if (y && P ? (P = !1, k = [k, 1]) : y && (P = !0, k = 1), P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: k } };
e === null ? e = [v] : e.push(v), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "parts" || v === "breakdown")) {
let F = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.parts !== void 0 && n.call(r, "parts")) {
let v = r.parts;
if (Array.isArray(v)) {
if (v.length > 60) {
let z = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (v.length < 2) {
let z = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = v.length;
for (let z = 0; z < F; z++)
K(v[z], { instancePath: t + "/parts/" + z, parentData: v, parentDataProperty: z, rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
} else {
let F = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = D === s;
if (p = p || $, $)
var w = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let v = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "of")) {
let F = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [v] : e.push(v), s++;
}
r.of !== void 0 && n.call(r, "of") && (K(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = h === s;
p = p || $, $ && w !== !0 && (w = !0);
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let v = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "breakdown" || v === "within")) {
let F = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [v] : e.push(v), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.within !== void 0 && n.call(r, "within") && (Qe(r.within, { instancePath: t + "/within", parentData: r, parentDataProperty: "within", rootData: m, dynamicAnchors: u }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = f === s;
p = p || $, $ && w !== !0 && (w = !0);
let b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let v = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "breakdown")) {
let F = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "overlapping") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [v] : e.push(v), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = b === s;
p = p || $, $ && w !== !0 && (w = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.terms === void 0 || !n.call(r, "terms")) {
let v = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "terms")) {
let F = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let v = r.kind;
if (!(v === "sum" || v === "atMost" || v === "atLeast")) {
let F = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: ti.anyOf[4].properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.terms !== void 0 && n.call(r, "terms")) {
let v = r.terms;
if (Array.isArray(v)) {
if (v.length > 60) {
let z = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (v.length < 1) {
let z = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = v.length;
for (let z = 0; z < F; z++)
Ms(v[z], { instancePath: t + "/terms/" + z, parentData: v, parentDataProperty: z, rootData: m, dynamicAnchors: u }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length);
} else {
let F = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = d === s;
p = p || $, $ && w !== !0 && (w = !0);
let j = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "from")) {
let F = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [v] : e.push(v), s++;
}
r.from !== void 0 && n.call(r, "from") && (K(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = j === s;
p = p || $, $ && w !== !0 && (w = !0);
let I = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let v = { instancePath: t, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "minimum" || v === "maximum" || v === "severity")) {
let F = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (dr(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: m, dynamicAnchors: u }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (dr(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: m, dynamicAnchors: u }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: ti.anyOf[6].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = I === s;
p = p || $, $ && w !== !0 && (w = !0);
let A = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "severity")) {
let F = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: ti.anyOf[7].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = A === s;
p = p || $, $ && w !== !0 && (w = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let v = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let v = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "against" || v === "percent" || v === "severity")) {
let F = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.against !== void 0 && n.call(r, "against")) {
let v = r.against;
if (!(v === "previousPeriod" || v === "samePeriodLastYear")) {
let F = { instancePath: t + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: ti.anyOf[8].properties.against.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (Er(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: m, dynamicAnchors: u }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: ti.anyOf[8].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = g === s;
if (p = p || $, $ && w !== !0 && (w = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let v = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
return Ws.errors = e, o.props = w, s === 0;
}
Ws.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ys(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Hs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Cr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, D;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
D = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ki(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ki.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !0, D = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let q = r.behaviour;
if (q && typeof q == "object" && !Array.isArray(q) && q.overUnits !== void 0 && n.call(q, "overUnits") && q.overUnits !== "recompute") {
let x = {};
e === null ? e = [x] : e.push(x), s++;
}
}
var l = D === s;
if (s = i, e !== null && (i ? e.length = i : e = null), l) {
let q = s, x = s, O = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let G = X.length;
for (let ee = 0; ee < G; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J)) {
if (J.numerator === void 0 || !n.call(J, "numerator")) {
let ve = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [ve] : e.push(ve), s++;
}
if (J.denominator === void 0 || !n.call(J, "denominator")) {
let ve = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [ve] : e.push(ve), s++;
}
}
}
}
}
var a = E === s;
if (O = O || a, a) {
var P = {};
P.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let G = X.length;
for (let ee = 0; ee < G; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J) && (J.growth === void 0 || !n.call(J, "growth"))) {
let ve = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [ve] : e.push(ve), s++;
}
}
}
}
var a = N === s;
O = O || a, a && P !== !0 && (P = P || {}, P.definitions = !0);
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && n.call(r, "relations")) {
let X = r.relations;
if (Array.isArray(X)) {
let G = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let ve = X[J], ni = s;
if (ve && typeof ve == "object" && !Array.isArray(ve) && ve.kind !== void 0 && n.call(ve, "kind") && ve.kind !== "sum") {
let Mi = { instancePath: t + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [Mi] : e.push(Mi), s++;
}
var k = ni === s;
if (k)
break;
}
if (k)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let J = { instancePath: t + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var a = T === s;
O = O || a, a && P !== !0 && (P = P || {}, P.relations = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let X = r.unknown;
if (Array.isArray(X)) {
let G = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let ve = s;
if (X[J] !== "numerator") {
let ni = { instancePath: t + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [ni] : e.push(ni), s++;
}
var c = ve === s;
if (c)
break;
}
if (c)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let J = { instancePath: t + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var a = C === s;
if (O = O || a, a && P !== !0 && (P = P || {}, P.unknown = !0), O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let X = { instancePath: t, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
var l = q === s;
p = l, p && P !== !0 && (P = P || {}, P.behaviour = !0);
}
if (!p) {
let q = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [q] : e.push(q), s++;
}
let y = s, w = !0, h = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let q = r.behaviour;
if (q && typeof q == "object" && !Array.isArray(q) && q.overUnits !== void 0 && n.call(q, "overUnits") && q.overUnits !== "weightedMean") {
let x = {};
e === null ? e = [x] : e.push(x), s++;
}
}
var f = h === s;
if (s = y, e !== null && (y ? e.length = y : e = null), f) {
let q = s, x = s, O = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let C = r.definitions;
if (Array.isArray(C)) {
let ce = C.length;
for (let X = 0; X < ce; X++) {
let G = C[X];
if (G && typeof G == "object" && !Array.isArray(G) && (G.weight === void 0 || !n.call(G, "weight"))) {
let ee = { instancePath: t + "/definitions/" + X, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [ee] : e.push(ee), s++;
}
}
}
}
var j = E === s;
if (O = O || j, j) {
var b = {};
b.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let C = r.unknown;
if (Array.isArray(C)) {
let ce = s, X = C.length;
for (let G = 0; G < X; G++) {
let ee = s;
if (C[G] !== "weight") {
let J = { instancePath: t + "/unknown/" + G, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [J] : e.push(J), s++;
}
var d = ee === s;
if (d)
break;
}
if (d)
s = ce, e !== null && (ce ? e.length = ce : e = null);
else {
let G = { instancePath: t + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [G] : e.push(G), s++;
}
}
}
var j = N === s;
if (O = O || j, j && b !== !0 && (b = b || {}, b.unknown = !0), O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let C = { instancePath: t, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
var f = q === s;
w = f, w && b !== !0 && (b = b || {}, b.behaviour = !0);
}
if (!w) {
let q = { instancePath: t, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [q] : e.push(q), s++;
}
if (P !== !0 && b !== void 0 && (b === !0 ? P = !0 : (P = P || {}, Object.assign(P, b))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.sourceCodes === void 0 || !n.call(r, "sourceCodes")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.definitions === void 0 || !n.call(r, "definitions")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.measure === void 0 || !n.call(r, "measure")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.decimals === void 0 || !n.call(r, "decimals")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.periodicity === void 0 || !n.call(r, "periodicity")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.breakdowns === void 0 || !n.call(r, "breakdowns")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.behaviour === void 0 || !n.call(r, "behaviour")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.compiledBy === void 0 || !n.call(r, "compiledBy")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.nonNegative === void 0 || !n.call(r, "nonNegative")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!n.call(Fe.properties, q)) {
let x = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (K(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ke(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.sourceCodes !== void 0 && n.call(r, "sourceCodes")) {
let q = r.sourceCodes;
if (Array.isArray(q)) {
if (q.length > 40) {
let O = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let x = q.length;
for (let O = 0; O < x; O++) {
let E = q[O];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.source === void 0 || !n.call(E, "source")) {
let N = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.code === void 0 || !n.call(E, "code")) {
let N = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(E))
if (!n.call(Fe.properties.sourceCodes.items.properties, N)) {
let T = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [T] : e.push(T), s++;
}
if (E.source !== void 0 && n.call(E, "source") && (ie(E.source, { instancePath: t + "/sourceCodes/" + O + "/source", parentData: E, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.code !== void 0 && n.call(E, "code")) {
let N = E.code, T = s, C = !1, ce = s;
ie(N, { instancePath: t + "/sourceCodes/" + O + "/code", parentData: E, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var I = ce === s;
C = C || I;
let X = s;
if (N !== null) {
let G = { instancePath: t + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [G] : e.push(G), s++;
}
var I = X === s;
if (C = C || I, C)
s = T, e !== null && (T ? e.length = T : e = null);
else {
let G = { instancePath: t + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [G] : e.push(G), s++;
}
}
if (E.instrument !== void 0 && n.call(E, "instrument") && (ie(E.instrument, { instancePath: t + "/sourceCodes/" + O + "/instrument", parentData: E, parentDataProperty: "instrument", rootData: m, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.form !== void 0 && n.call(E, "form") && (ie(E.form, { instancePath: t + "/sourceCodes/" + O + "/form", parentData: E, parentDataProperty: "form", rootData: m, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.name !== void 0 && n.call(E, "name") && (ie(E.name, { instancePath: t + "/sourceCodes/" + O + "/name", parentData: E, parentDataProperty: "name", rootData: m, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.parts !== void 0 && n.call(E, "parts")) {
let N = E.parts;
if (Array.isArray(N)) {
if (N.length > 5) {
let C = { instancePath: t + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.length < 1) {
let C = { instancePath: t + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [C] : e.push(C), s++;
}
let T = N.length;
for (let C = 0; C < T; C++)
Qe(N[C], { instancePath: t + "/sourceCodes/" + O + "/parts/" + C, parentData: N, parentDataProperty: C, rootData: m, dynamicAnchors: u }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
} else {
let T = { instancePath: t + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.scenario !== void 0 && n.call(E, "scenario") && (Ar(E.scenario, { instancePath: t + "/sourceCodes/" + O + "/scenario", parentData: E, parentDataProperty: "scenario", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), E.measure !== void 0 && n.call(E, "measure") && (K(E.measure, { instancePath: t + "/sourceCodes/" + O + "/measure", parentData: E, parentDataProperty: "measure", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), E.comparison !== void 0 && n.call(E, "comparison")) {
let N = E.comparison;
if (!(N === "toCompare" || N === "replaced")) {
let T = { instancePath: t + "/sourceCodes/" + O + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Fe.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [T] : e.push(T), s++;
}
}
E.replacedBy !== void 0 && n.call(E, "replacedBy") && (ie(E.replacedBy, { instancePath: t + "/sourceCodes/" + O + "/replacedBy", parentData: E, parentDataProperty: "replacedBy", rootData: m, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.validity !== void 0 && n.call(E, "validity") && (fr(E.validity, { instancePath: t + "/sourceCodes/" + O + "/validity", parentData: E, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length));
} else {
let N = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let x = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.definitions !== void 0 && n.call(r, "definitions")) {
let q = r.definitions;
if (Array.isArray(q)) {
if (q.length > 20) {
let O = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.length < 1) {
let O = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [O] : e.push(O), s++;
}
let x = q.length;
for (let O = 0; O < x; O++) {
let E = q[O];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.version === void 0 || !n.call(E, "version")) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.validity === void 0 || !n.call(E, "validity")) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.concept === void 0 || !n.call(E, "concept")) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(E))
if (!n.call(Fe.properties.definitions.items.properties, N)) {
let T = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [T] : e.push(T), s++;
}
if (E.version !== void 0 && n.call(E, "version")) {
let N = E.version;
if (typeof N == "string") {
if (V(N) > 40) {
let T = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [T] : e.push(T), s++;
}
if (!Ki.test(N)) {
let T = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [T] : e.push(T), s++;
}
} else {
let T = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.validity !== void 0 && n.call(E, "validity") && (fr(E.validity, { instancePath: t + "/definitions/" + O + "/validity", parentData: E, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), E.names !== void 0 && n.call(E, "names") && (ke(E.names, { instancePath: t + "/definitions/" + O + "/names", parentData: E, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), E.concept !== void 0 && n.call(E, "concept") && (Ie(E.concept, { instancePath: t + "/definitions/" + O + "/concept", parentData: E, parentDataProperty: "concept", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), E.method !== void 0 && n.call(E, "method") && (Ie(E.method, { instancePath: t + "/definitions/" + O + "/method", parentData: E, parentDataProperty: "method", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), E.numerator !== void 0 && n.call(E, "numerator") && (Ne(E.numerator, { instancePath: t + "/definitions/" + O + "/numerator", parentData: E, parentDataProperty: "numerator", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), E.denominator !== void 0 && n.call(E, "denominator") && (Ne(E.denominator, { instancePath: t + "/definitions/" + O + "/denominator", parentData: E, parentDataProperty: "denominator", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), E.factor !== void 0 && n.call(E, "factor") && (Er(E.factor, { instancePath: t + "/definitions/" + O + "/factor", parentData: E, parentDataProperty: "factor", rootData: m, dynamicAnchors: u }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), E.weight !== void 0 && n.call(E, "weight") && (Ks(E.weight, { instancePath: t + "/definitions/" + O + "/weight", parentData: E, parentDataProperty: "weight", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), E.growth !== void 0 && n.call(E, "growth")) {
let N = E.growth;
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.of === void 0 || !n.call(N, "of")) {
let T = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.against === void 0 || !n.call(N, "against")) {
let T = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.form === void 0 || !n.call(N, "form")) {
let T = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!(T === "of" || T === "against" || T === "form" || T === "base")) {
let C = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.of !== void 0 && n.call(N, "of") && (Ne(N.of, { instancePath: t + "/definitions/" + O + "/growth/of", parentData: N, parentDataProperty: "of", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), N.against !== void 0 && n.call(N, "against")) {
let T = N.against;
if (!(T === "previousPeriod" || T === "samePeriodLastYear" || T === "endOfLastYear" || T === "fixedBase")) {
let C = { instancePath: t + "/definitions/" + O + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Fe.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (N.form !== void 0 && n.call(N, "form")) {
let T = N.form;
if (!(T === "percentChange" || T === "indexTo100" || T === "pointChange")) {
let C = { instancePath: t + "/definitions/" + O + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Fe.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
N.base !== void 0 && n.call(N, "base") && (ie(N.base, { instancePath: t + "/definitions/" + O + "/growth/base", parentData: N, parentDataProperty: "base", rootData: m, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let T = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.legalBasis !== void 0 && n.call(E, "legalBasis")) {
let N = E.legalBasis;
if (Array.isArray(N)) {
if (N.length > 20) {
let C = { instancePath: t + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [C] : e.push(C), s++;
}
let T = N.length;
for (let C = 0; C < T; C++)
cr(N[C], { instancePath: t + "/definitions/" + O + "/legalBasis/" + C, parentData: N, parentDataProperty: C, rootData: m, dynamicAnchors: u }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
} else {
let T = { instancePath: t + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.numerator !== void 0 && n.call(E, "numerator") && (E.denominator === void 0 || !n.call(E, "denominator"))) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [N] : e.push(N), s++;
}
if (E.denominator !== void 0 && n.call(E, "denominator") && (E.numerator === void 0 || !n.call(E, "numerator"))) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [N] : e.push(N), s++;
}
} else {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let x = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let q = r.measure, x = s, O = !1, E = s;
K(q, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var A = E === s;
O = O || A;
let N = s;
if (q !== null) {
let T = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var A = N === s;
if (O = O || A, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.decimals !== void 0 && n.call(r, "decimals")) {
let q = r.decimals, x = s, O = !1, E = s;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let T = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [T] : e.push(T), s++;
}
if (typeof q == "number" && isFinite(q)) {
if (q > 12 || isNaN(q)) {
let T = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [T] : e.push(T), s++;
}
if (q < 0 || isNaN(q)) {
let T = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [T] : e.push(T), s++;
}
}
var g = E === s;
O = O || g;
let N = s;
if (q !== null) {
let T = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var g = N === s;
if (O = O || g, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.periodicity !== void 0 && n.call(r, "periodicity")) {
let q = r.periodicity;
if (Array.isArray(q)) {
if (q.length > 9) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [N] : e.push(N), s++;
}
if (q.length < 1) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = q.length;
for (let N = 0; N < x; N++)
Us(q[N], { instancePath: t + "/periodicity/" + N, parentData: q, parentDataProperty: N, rootData: m, dynamicAnchors: u }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length);
let O = q.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(q[O], q[E])) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdowns !== void 0 && n.call(r, "breakdowns")) {
let q = r.breakdowns;
if (Array.isArray(q)) {
if (q.length > 20) {
let N = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = q.length;
for (let N = 0; N < x; N++)
K(q[N], { instancePath: t + "/breakdowns/" + N, parentData: q, parentDataProperty: N, rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = q.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(q[O], q[E])) {
let N = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.levels !== void 0 && n.call(r, "levels")) {
let q = r.levels;
if (Array.isArray(q)) {
if (q.length > 10) {
let N = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = q.length;
for (let N = 0; N < x; N++)
Be(q[N], { instancePath: t + "/levels/" + N, parentData: q, parentDataProperty: N, rootData: m, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
let O = q.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(q[O], q[E])) {
let N = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.agency !== void 0 && n.call(r, "agency")) {
let q = r.agency, x = s, O = !1, E = s;
ke(q, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: m, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
var $ = E === s;
O = O || $;
let N = s;
if (q !== null) {
let T = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var $ = N === s;
if (O = O || $, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let q = r.legalBasis;
if (Array.isArray(q)) {
if (q.length > 40) {
let O = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let x = q.length;
for (let O = 0; O < x; O++)
cr(q[O], { instancePath: t + "/legalBasis/" + O, parentData: q, parentDataProperty: O, rootData: m, dynamicAnchors: u }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
} else {
let x = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.behaviour !== void 0 && n.call(r, "behaviour")) {
let q = r.behaviour;
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.overUnits === void 0 || !n.call(q, "overUnits")) {
let x = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.overTime === void 0 || !n.call(q, "overTime")) {
let x = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(q))
if (!(x === "overUnits" || x === "overTime")) {
let O = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.overUnits !== void 0 && n.call(q, "overUnits")) {
let x = q.overUnits;
if (!(x === "sum" || x === "recompute" || x === "weightedMean" || x === "max" || x === "min" || x === "none" || x === "same-or-differs" || x === "bounded" || x === "by-class" || x === "sum-same-window")) {
let O = { instancePath: t + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Fe.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.overTime !== void 0 && n.call(q, "overTime")) {
let x = q.overTime;
if (!(x === "sum" || x === "last" || x === "first" || x === "recompute" || x === "none" || x === "max" || x === "min" || x === "weightedMean")) {
let O = { instancePath: t + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Fe.properties.behaviour.properties.overTime.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let x = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.origin !== void 0 && n.call(r, "origin")) {
let q = r.origin;
if (!(q === "yearStart" || q === "change")) {
let x = { instancePath: t + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Fe.properties.origin.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let q = r.scope;
if (!(q === "territory" || q === "office")) {
let x = { instancePath: t + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Fe.properties.scope.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.compiledBy !== void 0 && n.call(r, "compiledBy")) {
let q = r.compiledBy;
if (!(q === "central" || q === "local" || q === "survey")) {
let x = { instancePath: t + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Fe.properties.compiledBy.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.countsUnits !== void 0 && n.call(r, "countsUnits")) {
let q = r.countsUnits;
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.level === void 0 || !n.call(q, "level")) {
let x = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.listDate === void 0 || !n.call(q, "listDate")) {
let x = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(q))
if (!(x === "level" || x === "listDate")) {
let O = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.level !== void 0 && n.call(q, "level") && (Be(q.level, { instancePath: t + "/countsUnits/level", parentData: q, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), q.listDate !== void 0 && n.call(q, "listDate")) {
let x = q.listDate, O = s, E = !1, N = s;
Nr(x, { instancePath: t + "/countsUnits/listDate", parentData: q, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var v = N === s;
E = E || v;
let T = s;
if (x !== null) {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var v = T === s;
if (E = E || v, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let x = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.disjoint !== void 0 && n.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let q = { instancePath: t + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.parentCode !== void 0 && n.call(r, "parentCode")) {
let q = r.parentCode, x = s, O = !1, E = s;
ie(q, { instancePath: t + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: m, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var F = E === s;
O = O || F;
let N = s;
if (q !== null) {
let T = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var F = N === s;
if (O = O || F, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.derivedFrom !== void 0 && n.call(r, "derivedFrom")) {
let q = r.derivedFrom;
if (Array.isArray(q)) {
if (q.length > 40) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [N] : e.push(N), s++;
}
if (q.length < 1) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = q.length;
for (let N = 0; N < x; N++)
K(q[N], { instancePath: t + "/derivedFrom/" + N, parentData: q, parentDataProperty: N, rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = q.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(q[O], q[E])) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.distinctFrom !== void 0 && n.call(r, "distinctFrom")) {
let q = r.distinctFrom;
if (Array.isArray(q)) {
if (q.length > 20) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
if (q.length < 1) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = q.length;
for (let N = 0; N < x; N++)
K(q[N], { instancePath: t + "/distinctFrom/" + N, parentData: q, parentDataProperty: N, rootData: m, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = q.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(q[O], q[E])) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.competence !== void 0 && n.call(r, "competence")) {
let q = r.competence;
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.keptAt === void 0 || !n.call(q, "keptAt")) {
let x = { instancePath: t + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(q))
if (x !== "keptAt") {
let O = { instancePath: t + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
q.keptAt !== void 0 && n.call(q, "keptAt") && (Be(q.keptAt, { instancePath: t + "/competence/keptAt", parentData: q, parentDataProperty: "keptAt", rootData: m, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length));
} else {
let x = { instancePath: t + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let q = r.sharing;
if (!(q === "public" || q === "internal" || q === "restricted")) {
let x = { instancePath: t + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Fe.properties.sharing.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.priceBase !== void 0 && n.call(r, "priceBase")) {
let q = r.priceBase;
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.kind === void 0 || !n.call(q, "kind")) {
let x = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.year === void 0 || !n.call(q, "year")) {
let x = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(q))
if (!(x === "kind" || x === "year")) {
let O = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.kind !== void 0 && n.call(q, "kind")) {
let x = q.kind;
if (!(x === "current" || x === "comparable" || x === "constant")) {
let O = { instancePath: t + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Fe.properties.priceBase.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.year !== void 0 && n.call(q, "year")) {
let x = q.year, O = s, E = !1, N = s;
if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof x == "number" && isFinite(x)) {
if (x > 2200 || isNaN(x)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (x < 1900 || isNaN(x)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var z = N === s;
E = E || z;
let T = s;
if (x !== null) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var z = T === s;
if (E = E || z, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let x = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nonNegative !== void 0 && n.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let q = { instancePath: t + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let q = r.relations;
if (Array.isArray(q)) {
if (q.length > 40) {
let O = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let x = q.length;
for (let O = 0; O < x; O++)
Ws(q[O], { instancePath: t + "/relations/" + O, parentData: q, parentDataProperty: O, rootData: m, dynamicAnchors: u }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length);
} else {
let x = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.guidance !== void 0 && n.call(r, "guidance") && (Ie(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Ie(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Ys(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Hs(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length));
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return ki.errors = e, s === 0;
}
ki.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var go = wi, Mn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function yr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Se(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = wi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.number === void 0 || !n.call(r, "number")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!n.call(Mn.properties, c)) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (yr(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.number !== void 0 && n.call(r, "number") && (Oe(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause")) {
let c = r.clause, a = s, y = !1, w = s;
Oe(c, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
var i = w === s;
y = y || i;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var i = h === s;
if (y = y || i, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let c = r.date, a = s, y = !1, w = s;
Se(c, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
var p = w === s;
y = y || p;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var p = h === s;
if (y = y || p, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let c = r.inForce, a = s, y = !1, w = s;
Se(c, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: m, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
var D = w === s;
y = y || D;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var D = h === s;
if (y = y || D, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.repealedBy !== void 0 && n.call(r, "repealedBy")) {
let c = r.repealedBy, a = s, y = !1, w = s;
yr(c, { instancePath: t + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: m, dynamicAnchors: u }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length);
var l = w === s;
y = y || l;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var l = h === s;
if (y = y || l, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.repealedFrom !== void 0 && n.call(r, "repealedFrom")) {
let c = r.repealedFrom, a = s, y = !1, w = s;
Se(c, { instancePath: t + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: m, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
var P = w === s;
y = y || P;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var P = h === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.authority !== void 0 && n.call(r, "authority")) {
let c = r.authority, a = s, y = !1, w = s;
Oe(c, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: m, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
var k = w === s;
y = y || k;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var k = h === s;
if (y = y || k, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
r.source !== void 0 && n.call(r, "source") && (Oe(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return wi.errors = e, s === 0;
}
wi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ko = Xe, wo = vi, ii = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function he(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = he.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return he.errors = e, s === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(r))
if (!(D === "from" || D === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let D = r.from, l = s, P = !1, k = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
P = P || i;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = c === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, k = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
P = P || p;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let D = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wn = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function Gs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 60) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Pn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yn = new RegExp("^[A-Z]{1,3}$", "u");
function Js(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !n.call(r, "header"))) {
let f = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [f] : e.push(f), s++;
}
var P = D === s;
p = p || P;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !n.call(r, "letter"))) {
let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [f] : e.push(f), s++;
}
var P = l === s;
if (p = p || P, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let f = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
let k = s, c = !1, a = null, y = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !n.call(r, "field"))) {
let f = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [f] : e.push(f), s++;
}
var h = y === s;
h && (c = !0, a = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !n.call(r, "formColumn"))) {
let f = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [f] : e.push(f), s++;
}
var h = w === s;
if (h && c ? (c = !1, a = [a, 1]) : h && (c = !0, a = 1), c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let f = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let f of Object.keys(r))
if (!(f === "header" || f === "letter" || f === "field" || f === "formColumn")) {
let b = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.header !== void 0 && n.call(r, "header") && (fe(r.header, { instancePath: t + "/header", parentData: r, parentDataProperty: "header", rootData: m, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.letter !== void 0 && n.call(r, "letter")) {
let f = r.letter;
if (typeof f == "string") {
if (V(f) > 3) {
let b = { instancePath: t + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [b] : e.push(b), s++;
}
if (!Yn.test(f)) {
let b = { instancePath: t + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [b] : e.push(b), s++;
}
} else {
let b = { instancePath: t + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.field !== void 0 && n.call(r, "field")) {
let f = r.field;
if (!(f === "unitCode" || f === "unitName" || f === "indicator" || f === "period" || f === "value" || f === "measure" || f === "listDate")) {
let b = { instancePath: t + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: Wn.properties.field.enum } };
e === null ? e = [b] : e.push(b), s++;
}
}
r.formColumn !== void 0 && n.call(r, "formColumn") && (Gs(r.formColumn, { instancePath: t + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: m, dynamicAnchors: u }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length));
} else {
let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function et(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ri.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 40) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!kn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function it(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function nt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Cr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, D;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
D = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return nt.errors = e, s === 0;
}
nt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function vi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner === void 0 || !n.call(r, "owner")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.locale === void 0 || !n.call(r, "locale")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.tables === void 0 || !n.call(r, "tables")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.measures === void 0 || !n.call(r, "measures")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.indicators === void 0 || !n.call(r, "indicators")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!n.call(ii.properties, k)) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (he(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (hr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let k = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner !== void 0 && n.call(r, "owner")) {
let k = r.owner, c = s, a = !1, y = s;
hr(k, { instancePath: t + "/owner", parentData: r, parentDataProperty: "owner", rootData: m, dynamicAnchors: u }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length);
var i = y === s;
a = a || i;
let w = s;
if (k !== null) {
let h = { instancePath: t + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: t + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.form !== void 0 && n.call(r, "form") && (he(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: m, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.validity !== void 0 && n.call(r, "validity") && (Pr(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Qs(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), r.locale !== void 0 && n.call(r, "locale")) {
let k = r.locale;
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.decimal === void 0 || !n.call(k, "decimal")) {
let c = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [c] : e.push(c), s++;
}
if (k.thousands === void 0 || !n.call(k, "thousands")) {
let c = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [c] : e.push(c), s++;
}
if (k.dateOrder === void 0 || !n.call(k, "dateOrder")) {
let c = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(k))
if (!(c === "decimal" || c === "thousands" || c === "dateOrder")) {
let a = { instancePath: t + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.decimal !== void 0 && n.call(k, "decimal")) {
let c = k.decimal;
if (!(c === "," || c === ".")) {
let a = { instancePath: t + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: ii.properties.locale.properties.decimal.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (k.thousands !== void 0 && n.call(k, "thousands")) {
let c = k.thousands;
if (!(c === "." || c === "," || c === " " || c === "")) {
let a = { instancePath: t + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: ii.properties.locale.properties.thousands.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (k.dateOrder !== void 0 && n.call(k, "dateOrder")) {
let c = k.dateOrder;
if (!(c === "dmy" || c === "mdy" || c === "ymd")) {
let a = { instancePath: t + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: ii.properties.locale.properties.dateOrder.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let c = { instancePath: t + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.tables !== void 0 && n.call(r, "tables")) {
let k = r.tables;
if (Array.isArray(k)) {
if (k.length > 40) {
let a = { instancePath: t + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.length < 1) {
let a = { instancePath: t + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let c = k.length;
for (let a = 0; a < c; a++) {
let y = k[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.sheet === void 0 || !n.call(y, "sheet")) {
let w = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [w] : e.push(w), s++;
}
if (y.headerRow === void 0 || !n.call(y, "headerRow")) {
let w = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [w] : e.push(w), s++;
}
if (y.columns === void 0 || !n.call(y, "columns")) {
let w = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(y))
if (!(w === "sheet" || w === "headerRow" || w === "firstRow" || w === "columns")) {
let h = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (y.sheet !== void 0 && n.call(y, "sheet")) {
let w = y.sheet, h = s, f = !1, b = s;
fe(w, { instancePath: t + "/tables/" + a + "/sheet", parentData: y, parentDataProperty: "sheet", rootData: m, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
var p = b === s;
f = f || p;
let d = s;
if (w !== null) {
let j = { instancePath: t + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var p = d === s;
if (f = f || p, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (y.headerRow !== void 0 && n.call(y, "headerRow")) {
let w = y.headerRow, h = s, f = !1, b = s;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [j] : e.push(j), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e3 || isNaN(w)) {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [j] : e.push(j), s++;
}
if (w < 1 || isNaN(w)) {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
}
var D = b === s;
f = f || D;
let d = s;
if (w !== null) {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var D = d === s;
if (f = f || D, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (y.firstRow !== void 0 && n.call(y, "firstRow")) {
let w = y.firstRow;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let h = { instancePath: t + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e5 || isNaN(w)) {
let h = { instancePath: t + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [h] : e.push(h), s++;
}
if (w < 1 || isNaN(w)) {
let h = { instancePath: t + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
}
}
if (y.columns !== void 0 && n.call(y, "columns")) {
let w = y.columns;
if (Array.isArray(w)) {
if (w.length > 200) {
let f = { instancePath: t + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [f] : e.push(f), s++;
}
if (w.length < 1) {
let f = { instancePath: t + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let h = w.length;
for (let f = 0; f < h; f++)
Js(w[f], { instancePath: t + "/tables/" + a + "/columns/" + f, parentData: w, parentDataProperty: f, rootData: m, dynamicAnchors: u }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length);
} else {
let h = { instancePath: t + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let w = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let c = { instancePath: t + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.measures !== void 0 && n.call(r, "measures")) {
let k = r.measures;
if (Array.isArray(k)) {
if (k.length > 100) {
let a = { instancePath: t + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [a] : e.push(a), s++;
}
let c = k.length;
for (let a = 0; a < c; a++) {
let y = k[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.name === void 0 || !n.call(y, "name")) {
let w = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (y.measure === void 0 || !n.call(y, "measure")) {
let w = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(y))
if (!(w === "name" || w === "measure")) {
let h = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
y.name !== void 0 && n.call(y, "name") && (fe(y.name, { instancePath: t + "/measures/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: m, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), y.measure !== void 0 && n.call(y, "measure") && (he(y.measure, { instancePath: t + "/measures/" + a + "/measure", parentData: y, parentDataProperty: "measure", rootData: m, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length));
} else {
let w = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let c = { instancePath: t + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.indicators !== void 0 && n.call(r, "indicators")) {
let k = r.indicators;
if (Array.isArray(k)) {
if (k.length > 2e3) {
let a = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.length < 1) {
let a = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let c = k.length;
for (let a = 0; a < c; a++) {
let y = k[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.code === void 0 || !n.call(y, "code")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (y.name === void 0 || !n.call(y, "name")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (y.indicator === void 0 || !n.call(y, "indicator")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (y.measure === void 0 || !n.call(y, "measure")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
if (y.validity === void 0 || !n.call(y, "validity")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(y))
if (!n.call(ii.properties.indicators.items.properties, w)) {
let h = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (y.code !== void 0 && n.call(y, "code") && (fe(y.code, { instancePath: t + "/indicators/" + a + "/code", parentData: y, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), y.name !== void 0 && n.call(y, "name") && (fe(y.name, { instancePath: t + "/indicators/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: m, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), y.indicator !== void 0 && n.call(y, "indicator")) {
let w = y.indicator, h = s, f = !1, b = s;
he(w, { instancePath: t + "/indicators/" + a + "/indicator", parentData: y, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
var l = b === s;
f = f || l;
let d = s;
if (w !== null) {
let j = { instancePath: t + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var l = d === s;
if (f = f || l, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (y.parts !== void 0 && n.call(y, "parts")) {
let w = y.parts;
if (Array.isArray(w)) {
if (w.length > 8) {
let f = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [f] : e.push(f), s++;
}
if (w.length < 1) {
let f = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let h = w.length;
for (let f = 0; f < h; f++)
Xs(w[f], { instancePath: t + "/indicators/" + a + "/parts/" + f, parentData: w, parentDataProperty: f, rootData: m, dynamicAnchors: u }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length);
} else {
let h = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (y.scenario !== void 0 && n.call(y, "scenario") && (et(y.scenario, { instancePath: t + "/indicators/" + a + "/scenario", parentData: y, parentDataProperty: "scenario", rootData: m, dynamicAnchors: u }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length)), y.definition !== void 0 && n.call(y, "definition")) {
let w = y.definition, h = s, f = !1, b = s;
if (typeof w == "string") {
if (V(w) > 40) {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!Ki.test(w)) {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = b === s;
f = f || P;
let d = s;
if (w !== null) {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = d === s;
if (f = f || P, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
y.measure !== void 0 && n.call(y, "measure") && (he(y.measure, { instancePath: t + "/indicators/" + a + "/measure", parentData: y, parentDataProperty: "measure", rootData: m, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), y.factor !== void 0 && n.call(y, "factor") && (rt(y.factor, { instancePath: t + "/indicators/" + a + "/factor", parentData: y, parentDataProperty: "factor", rootData: m, dynamicAnchors: u }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length)), y.validity !== void 0 && n.call(y, "validity") && (Pr(y.validity, { instancePath: t + "/indicators/" + a + "/validity", parentData: y, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), y.note !== void 0 && n.call(y, "note") && (gr(y.note, { instancePath: t + "/indicators/" + a + "/note", parentData: y, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length));
} else {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let c = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let k = r.units;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let a = { instancePath: t + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [a] : e.push(a), s++;
}
let c = k.length;
for (let a = 0; a < c; a++) {
let y = k[a];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.code === void 0 || !n.call(y, "code")) {
let w = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (y.unit === void 0 || !n.call(y, "unit")) {
let w = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(y))
if (!(w === "code" || w === "name" || w === "unit")) {
let h = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
y.code !== void 0 && n.call(y, "code") && (st(y.code, { instancePath: t + "/units/" + a + "/code", parentData: y, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length)), y.name !== void 0 && n.call(y, "name") && (fe(y.name, { instancePath: t + "/units/" + a + "/name", parentData: y, parentDataProperty: "name", rootData: m, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), y.unit !== void 0 && n.call(y, "unit") && (tt(y.unit, { instancePath: t + "/units/" + a + "/unit", parentData: y, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length));
} else {
let w = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let c = { instancePath: t + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (gr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (it(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: u }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (nt(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: u }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length));
} else {
let k = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return vi.errors = e, s === 0;
}
vi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vo = bi, Hn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function kr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ot(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qn = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function bi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "code" || i === "names" || i === "symbols" || i === "kind" || i === "base" || i === "factor" || i === "note")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (kr(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (wr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), r.symbols !== void 0 && n.call(r, "symbols") && (wr(r.symbols, { instancePath: t + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: m, dynamicAnchors: u }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind")) {
let i = r.kind;
if (!(i === "number" || i === "percent" || i === "ratio" || i === "category" || i === "yes-no" || i === "text")) {
let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Hn.properties.kind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.base !== void 0 && n.call(r, "base") && (kr(r.base, { instancePath: t + "/base", parentData: r, parentDataProperty: "base", rootData: m, dynamicAnchors: u }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor")) {
let i = r.factor;
if (typeof i == "string") {
if (V(i) > 50) {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Qn.test(i)) {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.note !== void 0 && n.call(r, "note") && (ot(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length)), r.base !== void 0 && n.call(r, "base") && (r.factor === void 0 || !n.call(r, "factor"))) {
let i = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "base",
missingProperty: "factor",
depsCount: 1,
deps: "factor"
} };
e === null ? e = [i] : e.push(i), s++;
}
if (r.factor !== void 0 && n.call(r, "factor") && (r.base === void 0 || !n.call(r, "base"))) {
let i = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "factor",
missingProperty: "base",
depsCount: 1,
deps: "base"
} };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return bi.errors = e, s === 0;
}
bi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bo = qi, Ci = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function lt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function at(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = mt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ut(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ft(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!_i.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ct(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ct.errors = e, s === 0;
}
ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ri.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return dt.errors = e, s === 0;
}
dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return yt.errors = e, s === 0;
}
yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ht(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ht.errors = e, s === 0;
}
ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pt.errors = e, s === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "file" || i === "sheet" || i === "range" || i === "row" || i === "column")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let i = r.range;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!yn.test(i)) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let i = r.row;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return gt.errors = e, s === 0;
}
gt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function qi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !0, D = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && n.call(r, "state") && r.state !== "number") {
let f = {};
e === null ? e = [f] : e.push(f), s++;
}
var l = D === s;
s = i, e !== null && (i ? e.length = i : e = null);
let P;
if (l) {
let f = s, b = s, d = !1, j = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && n.call(r, "value") && typeof r.value != "string") {
let g = { instancePath: t + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
var c = j === s;
if (d = d || c, c) {
var k = {};
k.value = !0;
}
let I = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !n.call(r, "category"))) {
let g = { instancePath: t, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [g] : e.push(g), s++;
}
var c = I === s;
if (d = d || c, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let g = { instancePath: t, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
var l = f === s;
p = l, p && k !== !0 && (k = k || {}, k.state = !0), P = "then";
} else {
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && n.call(r, "value") && r.value !== null) {
let d = { instancePath: t + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.category !== void 0 && n.call(r, "category")) {
let d = { instancePath: t + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
var l = f === s;
p = l, p && k !== !0 && (k = k || {}, k.value = !0, k.category = !0), P = "else";
}
if (!p) {
let f = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: P } };
e === null ? e = [f] : e.push(f), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !n.call(r, "subject")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.edition === void 0 || !n.call(r, "edition")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.revision === void 0 || !n.call(r, "revision")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.cutoff === void 0 || !n.call(r, "cutoff")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.state === void 0 || !n.call(r, "state")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.obsStatus === void 0 || !n.call(r, "obsStatus")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.confStatus === void 0 || !n.call(r, "confStatus")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!n.call(Ci.properties, f)) {
let b = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.subject !== void 0 && n.call(r, "subject")) {
let f = r.subject, b = s, d = !1, j = s;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.unit === void 0 || !n.call(f, "unit")) {
let g = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (g !== "unit") {
let $ = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [$] : e.push($), s++;
}
f.unit !== void 0 && n.call(f, "unit") && (lt(f.unit, { instancePath: t + "/subject/unit", parentData: f, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length));
} else {
let g = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = j === s;
if (d = d || y, y)
var a = !0;
let I = s;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.code === void 0 || !n.call(f, "code")) {
let g = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (!(g === "code" || g === "level")) {
let $ = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [$] : e.push($), s++;
}
f.code !== void 0 && n.call(f, "code") && (at(f.code, { instancePath: t + "/subject/code", parentData: f, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length)), f.level !== void 0 && n.call(f, "level") && (pt(f.level, { instancePath: t + "/subject/level", parentData: f, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length));
} else {
let g = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = I === s;
d = d || y, y && a !== !0 && (a = !0);
let A = s;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.body === void 0 || !n.call(f, "body")) {
let g = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (g !== "body") {
let $ = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [$] : e.push($), s++;
}
f.body !== void 0 && n.call(f, "body") && (Pe(f.body, { instancePath: t + "/subject/body", parentData: f, parentDataProperty: "body", rootData: m, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length));
} else {
let g = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = A === s;
if (d = d || y, y && a !== !0 && (a = !0), d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let g = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.reporter !== void 0 && n.call(r, "reporter") && (Pe(r.reporter, { instancePath: t + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: m, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator") && (mt(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length)), r.definition !== void 0 && n.call(r, "definition") && (Pe(r.definition, { instancePath: t + "/definition", parentData: r, parentDataProperty: "definition", rootData: m, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (ut(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: m, dynamicAnchors: u }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (ft(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: m, dynamicAnchors: u }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (vr(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers") && r.covers !== "period") {
let f = { instancePath: t + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let f = r.breakdown;
if (Array.isArray(f)) {
if (f.length > 10) {
let d = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [d] : e.push(d), s++;
}
let b = f.length;
for (let d = 0; d < b; d++)
ct(f[d], { instancePath: t + "/breakdown/" + d, parentData: f, parentDataProperty: d, rootData: m, dynamicAnchors: u }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length);
} else {
let b = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (dt(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: m, dynamicAnchors: u }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length)), r.edition !== void 0 && n.call(r, "edition")) {
let f = r.edition;
if (!(f === "estimate" || f === "provisional" || f === "official")) {
let b = { instancePath: t + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: Ci.properties.edition.enum } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.revision !== void 0 && n.call(r, "revision")) {
let f = r.revision;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let b = { instancePath: t + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [b] : e.push(b), s++;
}
if (typeof f == "number" && isFinite(f)) {
if (f > 9999 || isNaN(f)) {
let b = { instancePath: t + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [b] : e.push(b), s++;
}
if (f < 0 || isNaN(f)) {
let b = { instancePath: t + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [b] : e.push(b), s++;
}
}
}
if (r.cutoff !== void 0 && n.call(r, "cutoff")) {
let f = r.cutoff, b = s, d = !1, j = s;
vr(f, { instancePath: t + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: m, dynamicAnchors: u }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
var w = j === s;
d = d || w;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var w = I === s;
if (d = d || w, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let f = r.value, b = s, d = !1, j = s;
yt(f, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? yt.errors : e.concat(yt.errors), s = e.length);
var h = j === s;
d = d || h;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var h = I === s;
if (d = d || h, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.category !== void 0 && n.call(r, "category") && (Pe(r.category, { instancePath: t + "/category", parentData: r, parentDataProperty: "category", rootData: m, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.state !== void 0 && n.call(r, "state") && (ht(r.state, { instancePath: t + "/state", parentData: r, parentDataProperty: "state", rootData: m, dynamicAnchors: u }) || (e = e === null ? ht.errors : e.concat(ht.errors), s = e.length)), r.obsStatus !== void 0 && n.call(r, "obsStatus") && (Pt(r.obsStatus, { instancePath: t + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: m, dynamicAnchors: u }) || (e = e === null ? Pt.errors : e.concat(Pt.errors), s = e.length)), r.confStatus !== void 0 && n.call(r, "confStatus")) {
let f = r.confStatus;
if (!(f === "F" || f === "N" || f === "C")) {
let b = { instancePath: t + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: Ci.properties.confStatus.enum } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (gt(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: m, dynamicAnchors: u }) || (e = e === null ? gt.errors : e.concat(gt.errors), s = e.length)), r.source !== void 0 && n.call(r, "source")) {
let f = r.source;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.id === void 0 || !n.call(f, "id")) {
let b = { instancePath: t + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(f))
if (!(b === "id" || b === "sha256")) {
let d = { instancePath: t + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [d] : e.push(d), s++;
}
if (f.id !== void 0 && n.call(f, "id") && (Pe(f.id, { instancePath: t + "/source/id", parentData: f, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), f.sha256 !== void 0 && n.call(f, "sha256")) {
let b = f.sha256;
if (typeof b == "string") {
if (V(b) > 64) {
let d = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!hn.test(b)) {
let d = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let b = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return qi.errors = e, s === 0;
}
qi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qo = $i;
function kt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!_i.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return kt.errors = e, s === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = wt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return wt.errors = e, s === 0;
}
wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ei.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return vt.errors = e, s === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return bt.errors = e, s === 0;
}
bt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $i(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $i.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "id" || i === "calendar" || i === "kind" || i === "window")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.id !== void 0 && n.call(r, "id") && (kt(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? kt.errors : e.concat(kt.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (wt(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: m, dynamicAnchors: u }) || (e = e === null ? wt.errors : e.concat(wt.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (vt(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: m, dynamicAnchors: u }) || (e = e === null ? vt.errors : e.concat(vt.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (bt(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: m, dynamicAnchors: u }) || (e = e === null ? bt.errors : e.concat(bt.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return $i.errors = e, s === 0;
}
$i.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $o = Di, Ri = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, holidays: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function W(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function qt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "number" || p === "clause" || p === "standing" || p === "later" || p === "note")) {
let D = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (me(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (me(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Lr(r.standing, { instancePath: t + "/standing", parentData: r, parentDataProperty: "standing", rootData: m, dynamicAnchors: u }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let p = r.later;
if (Array.isArray(p)) {
if (p.length > 10) {
let l = { instancePath: t + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.length < 1) {
let l = { instancePath: t + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let D = p.length;
for (let l = 0; l < D; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !n.call(P, "number")) {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.from === void 0 || !n.call(P, "from")) {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(P))
if (!(k === "number" || k === "from")) {
let c = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.number !== void 0 && n.call(P, "number") && (me(P.number, { instancePath: t + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), P.from !== void 0 && n.call(P, "from")) {
let k = P.from, c = s, a = !1, y = s;
_r(k, { instancePath: t + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
var i = y === s;
a = a || i;
let w = s;
if (k !== null) {
let h = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let D = { instancePath: t + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ze(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let D = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(r))
if (!(D === "from" || D === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let D = r.from, l = s, P = !1, k = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
P = P || i;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = c === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, k = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
P = P || p;
let c = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let D = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $t(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ei.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Dt.errors = e, s === 0;
}
Dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var li = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Vr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.month === void 0 || !n.call(r, "month")) {
let h = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.day === void 0 || !n.call(r, "day")) {
let h = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.yearOffset === void 0 || !n.call(r, "yearOffset")) {
let h = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "month" || h === "day" || h === "yearOffset")) {
let f = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "inYear") {
let h = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.month !== void 0 && n.call(r, "month")) {
let h = r.month;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let f = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 12 || isNaN(h)) {
let f = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [f] : e.push(f), s++;
}
if (h < 1 || isNaN(h)) {
let f = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
if (r.day !== void 0 && n.call(r, "day")) {
let h = r.day;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let f = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 31 || isNaN(h)) {
let f = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [f] : e.push(f), s++;
}
if (h < 1 || isNaN(h)) {
let f = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
if (r.yearOffset !== void 0 && n.call(r, "yearOffset")) {
let h = r.yearOffset;
if (!(h === 0 || h === 1)) {
let f = { instancePath: t + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: li.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = D === s;
if (p = p || w, w)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let h = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.dayKind === void 0 || !n.call(r, "dayKind")) {
let h = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "days" || h === "dayKind")) {
let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterPeriod") {
let h = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days !== void 0 && n.call(r, "days")) {
let h = r.days;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let f = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let f = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [f] : e.push(f), s++;
}
if (h < 0 || isNaN(h)) {
let f = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
if (r.dayKind !== void 0 && n.call(r, "dayKind")) {
let h = r.dayKind;
if (!(h === "calendar" || h === "working")) {
let f = { instancePath: t + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: li.anyOf[1].properties.dayKind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = P === s;
p = p || w, w && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let h = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "date")) {
let f = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let h = r.kind;
if (!(h === "by" || h === "before")) {
let f = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: li.anyOf[2].properties.kind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.date !== void 0 && n.call(r, "date") && (Vr(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: u }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length));
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = k === s;
p = p || w, w && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (h !== "kind") {
let f = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "continuous") {
let h = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = c === s;
p = p || w, w && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.event === void 0 || !n.call(r, "event")) {
let h = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.relation === void 0 || !n.call(r, "relation")) {
let h = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let h = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "event" || h === "relation" || h === "days")) {
let f = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterEvent") {
let h = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.event !== void 0 && n.call(r, "event") && (ne(r.event, { instancePath: t + "/event", parentData: r, parentDataProperty: "event", rootData: m, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.relation !== void 0 && n.call(r, "relation")) {
let h = r.relation;
if (!(h === "after" || h === "upon" || h === "before")) {
let f = { instancePath: t + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: li.anyOf[4].properties.relation.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.days !== void 0 && n.call(r, "days")) {
let h = r.days, f = s, b = !1, d = s;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [I] : e.push(I), s++;
}
if (h < 0 || isNaN(h)) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
var y = d === s;
b = b || y;
let j = s;
if (h !== null) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var y = j === s;
if (b = b || y, b)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = a === s;
if (p = p || w, w && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let h = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
return Fr.errors = e, o.props = l, s === 0;
}
Fr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function He(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nn = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, Gn = new RegExp("^[A-Z][0-9]{2}$", "u");
function jt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return xt.errors = e, s === 0;
}
xt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "indicator" || i === "parts")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (W(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let i = r.parts;
if (Array.isArray(i)) {
if (i.length > 4) {
let D = { instancePath: t + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [D] : e.push(D), s++;
}
if (i.length < 1) {
let D = { instancePath: t + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let p = i.length;
for (let D = 0; D < p; D++)
xt(i[D], { instancePath: t + "/parts/" + D, parentData: i, parentDataProperty: D, rootData: m, dynamicAnchors: u }) || (e = e === null ? xt.errors : e.concat(xt.errors), s = e.length);
} else {
let p = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function It(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = It.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return It.errors = e, s === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ot(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ot.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "numerator" || c === "denominator" || c === "fixedDenominator")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "share") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [c] : e.push(c), s++;
}
r.numerator !== void 0 && n.call(r, "numerator") && (Ue(r.numerator, { instancePath: t + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (Ue(r.denominator, { instancePath: t + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.fixedDenominator !== void 0 && n.call(r, "fixedDenominator") && (It(r.fixedDenominator, { instancePath: t + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: m, dynamicAnchors: u }) || (e = e === null ? It.errors : e.concat(It.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = D === s;
if (p = p || k, k)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "of")) {
let a = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "value") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [c] : e.push(c), s++;
}
r.of !== void 0 && n.call(r, "of") && (Ue(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = P === s;
if (p = p || k, k && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return Ot.errors = e, o.props = l, s === 0;
}
Ot.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Lt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !n.call(r, "document")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "document" || i === "clause")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.document !== void 0 && n.call(r, "document") && (W(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (zr(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: u }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Lt.errors = e, s === 0;
}
Lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _t(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.responsible === void 0 || !n.call(r, "responsible")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responsible" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.due === void 0 || !n.call(r, "due")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.dueOrigin === void 0 || !n.call(r, "dueOrigin")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dueOrigin" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.system === void 0 || !n.call(r, "system")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.progress === void 0 || !n.call(r, "progress")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.references === void 0 || !n.call(r, "references")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(nn.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.id !== void 0 && n.call(r, "id")) {
let i = r.id;
if (typeof i == "string") {
if (V(i) > 10) {
let p = { instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Gn.test(i)) {
let p = { instancePath: t + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (ne(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.responsible !== void 0 && n.call(r, "responsible")) {
let i = r.responsible;
if (Array.isArray(i)) {
if (i.length > 6) {
let D = { instancePath: t + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [D] : e.push(D), s++;
}
if (i.length < 1) {
let D = { instancePath: t + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let p = i.length;
for (let D = 0; D < p; D++)
ne(i[D], { instancePath: t + "/responsible/" + D, parentData: i, parentDataProperty: D, rootData: m, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
} else {
let p = { instancePath: t + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.due !== void 0 && n.call(r, "due") && (Fr(r.due, { instancePath: t + "/due", parentData: r, parentDataProperty: "due", rootData: m, dynamicAnchors: u }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length)), r.dueOrigin !== void 0 && n.call(r, "dueOrigin")) {
let i = r.dueOrigin;
if (!(i === "stated" || i === "derived")) {
let p = { instancePath: t + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: nn.properties.dueOrigin.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let i = r.scope;
if (i && typeof i == "object" && !Array.isArray(i)) {
if (i.nationwide === void 0 || !n.call(i, "nationwide")) {
let p = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [p] : e.push(p), s++;
}
if (i.units === void 0 || !n.call(i, "units")) {
let p = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(i))
if (!(p === "nationwide" || p === "units")) {
let D = { instancePath: t + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [D] : e.push(D), s++;
}
if (i.nationwide !== void 0 && n.call(i, "nationwide") && typeof i.nationwide != "boolean") {
let p = { instancePath: t + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
if (i.units !== void 0 && n.call(i, "units")) {
let p = i.units;
if (Array.isArray(p)) {
if (p.length > 40) {
let k = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let D = p.length;
for (let k = 0; k < D; k++)
jt(p[k], { instancePath: t + "/scope/units/" + k, parentData: p, parentDataProperty: k, rootData: m, dynamicAnchors: u }) || (e = e === null ? jt.errors : e.concat(jt.errors), s = e.length);
let l = p.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (H(p[l], p[P])) {
let k = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let D = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let p = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.system !== void 0 && n.call(r, "system") && (W(r.system, { instancePath: t + "/system", parentData: r, parentDataProperty: "system", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.progress !== void 0 && n.call(r, "progress")) {
let i = r.progress;
if (Array.isArray(i)) {
if (i.length > 4) {
let D = { instancePath: t + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [D] : e.push(D), s++;
}
if (i.length < 1) {
let D = { instancePath: t + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let p = i.length;
for (let D = 0; D < p; D++)
Ot(i[D], { instancePath: t + "/progress/" + D, parentData: i, parentDataProperty: D, rootData: m, dynamicAnchors: u }) || (e = e === null ? Ot.errors : e.concat(Ot.errors), s = e.length);
} else {
let p = { instancePath: t + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.references !== void 0 && n.call(r, "references")) {
let i = r.references;
if (Array.isArray(i)) {
if (i.length > 8) {
let D = { instancePath: t + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [D] : e.push(D), s++;
}
if (i.length < 1) {
let D = { instancePath: t + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let p = i.length;
for (let D = 0; D < p; D++)
Lt(i[D], { instancePath: t + "/references/" + D, parentData: i, parentDataProperty: D, rootData: m, dynamicAnchors: u }) || (e = e === null ? Lt.errors : e.concat(Lt.errors), s = e.length);
} else {
let p = { instancePath: t + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (He(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return _t.errors = e, s === 0;
}
_t.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function At(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = At.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: m, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return At.errors = e, s === 0;
}
At.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Et(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Cr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, D;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
D = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Et.errors = e, s === 0;
}
Et.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Di(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments === void 0 || !n.call(r, "instruments")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.forms === void 0 || !n.call(r, "forms")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.reporters === void 0 || !n.call(r, "reporters")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.receivers === void 0 || !n.call(r, "receivers")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.deliveries === void 0 || !n.call(r, "deliveries")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endedReporters === void 0 || !n.call(r, "endedReporters")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!n.call(Ri.properties, a)) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (W(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ne(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let a = { instancePath: t + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments !== void 0 && n.call(r, "instruments")) {
let a = r.instruments;
if (Array.isArray(a)) {
if (a.length > 20) {
let w = { instancePath: t + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let y = a.length;
for (let w = 0; w < y; w++)
qt(a[w], { instancePath: t + "/instruments/" + w, parentData: a, parentDataProperty: w, rootData: m, dynamicAnchors: u }) || (e = e === null ? qt.errors : e.concat(qt.errors), s = e.length);
} else {
let y = { instancePath: t + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.calendar !== void 0 && n.call(r, "calendar") && (W(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.holidays !== void 0 && n.call(r, "holidays") && (W(r.holidays, { instancePath: t + "/holidays", parentData: r, parentDataProperty: "holidays", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.forms !== void 0 && n.call(r, "forms")) {
let a = r.forms;
if (Array.isArray(a)) {
if (a.length > 200) {
let f = { instancePath: t + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.length < 1) {
let f = { instancePath: t + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let y = a.length;
for (let f = 0; f < y; f++)
W(a[f], { instancePath: t + "/forms/" + f, parentData: a, parentDataProperty: f, rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let w = a.length, h;
if (w > 1) {
e: for (; w--; )
for (h = w; h--; )
if (H(a[w], a[h])) {
let f = { instancePath: t + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: w, j: h } };
e === null ? e = [f] : e.push(f), s++;
break e;
}
}
} else {
let y = { instancePath: t + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.reporters !== void 0 && n.call(r, "reporters")) {
let a = r.reporters;
if (Array.isArray(a)) {
if (a.length > 60) {
let w = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.length < 1) {
let w = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let y = a.length;
for (let w = 0; w < y; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !n.call(h, "kind")) {
let f = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let f = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.level === void 0 || !n.call(h, "level")) {
let f = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.scope === void 0 || !n.call(h, "scope")) {
let f = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.validity === void 0 || !n.call(h, "validity")) {
let f = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.forms === void 0 || !n.call(h, "forms")) {
let f = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(h))
if (!(f === "kind" || f === "names" || f === "level" || f === "validity" || f === "scope" || f === "subject" || f === "forms")) {
let b = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [b] : e.push(b), s++;
}
if (h.kind !== void 0 && n.call(h, "kind") && (W(h.kind, { instancePath: t + "/reporters/" + w + "/kind", parentData: h, parentDataProperty: "kind", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (ne(h.names, { instancePath: t + "/reporters/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), h.level !== void 0 && n.call(h, "level")) {
let f = h.level, b = s, d = !1, j = s;
Ze(f, { instancePath: t + "/reporters/" + w + "/level", parentData: h, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var i = j === s;
d = d || i;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var i = I === s;
if (d = d || i, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.validity !== void 0 && n.call(h, "validity") && (Ke(h.validity, { instancePath: t + "/reporters/" + w + "/validity", parentData: h, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), h.scope !== void 0 && n.call(h, "scope")) {
let f = h.scope;
if (!(f === "territory" || f === "office")) {
let b = { instancePath: t + "/reporters/" + w + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: Ri.properties.reporters.items.properties.scope.enum } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (h.subject !== void 0 && n.call(h, "subject") && (Ze(h.subject, { instancePath: t + "/reporters/" + w + "/subject", parentData: h, parentDataProperty: "subject", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), h.forms !== void 0 && n.call(h, "forms")) {
let f = h.forms;
if (Array.isArray(f)) {
if (f.length > 200) {
let I = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [I] : e.push(I), s++;
}
if (f.length < 1) {
let I = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [I] : e.push(I), s++;
}
let b = f.length;
for (let I = 0; I < b; I++)
W(f[I], { instancePath: t + "/reporters/" + w + "/forms/" + I, parentData: f, parentDataProperty: I, rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let d = f.length, j;
if (d > 1) {
e: for (; d--; )
for (j = d; j--; )
if (H(f[d], f[j])) {
let I = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: d, j } };
e === null ? e = [I] : e.push(I), s++;
break e;
}
}
} else {
let b = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let f = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.receivers !== void 0 && n.call(r, "receivers")) {
let a = r.receivers;
if (Array.isArray(a)) {
if (a.length > 20) {
let w = { instancePath: t + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let y = a.length;
for (let w = 0; w < y; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !n.call(h, "kind")) {
let f = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let f = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.level === void 0 || !n.call(h, "level")) {
let f = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.validity === void 0 || !n.call(h, "validity")) {
let f = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.afterEnd === void 0 || !n.call(h, "afterEnd")) {
let f = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(h))
if (!(f === "kind" || f === "names" || f === "level" || f === "validity" || f === "afterEnd")) {
let b = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [b] : e.push(b), s++;
}
if (h.kind !== void 0 && n.call(h, "kind") && (W(h.kind, { instancePath: t + "/receivers/" + w + "/kind", parentData: h, parentDataProperty: "kind", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (ne(h.names, { instancePath: t + "/receivers/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), h.level !== void 0 && n.call(h, "level")) {
let f = h.level, b = s, d = !1, j = s;
Ze(f, { instancePath: t + "/receivers/" + w + "/level", parentData: h, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var p = j === s;
d = d || p;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var p = I === s;
if (d = d || p, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.validity !== void 0 && n.call(h, "validity") && (Ke(h.validity, { instancePath: t + "/receivers/" + w + "/validity", parentData: h, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), h.afterEnd !== void 0 && n.call(h, "afterEnd")) {
let f = h.afterEnd, b = s, d = !1, j = s;
W(f, { instancePath: t + "/receivers/" + w + "/afterEnd", parentData: h, parentDataProperty: "afterEnd", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
var D = j === s;
d = d || D;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var D = I === s;
if (d = d || D, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let f = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: t + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.deliveries !== void 0 && n.call(r, "deliveries")) {
let a = r.deliveries;
if (Array.isArray(a)) {
if (a.length > 30) {
let w = { instancePath: t + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [w] : e.push(w), s++;
}
let y = a.length;
for (let w = 0; w < y; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !n.call(h, "id")) {
let f = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let f = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.periodKind === void 0 || !n.call(h, "periodKind")) {
let f = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.edition === void 0 || !n.call(h, "edition")) {
let f = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.due === void 0 || !n.call(h, "due")) {
let f = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(h))
if (!(f === "id" || f === "names" || f === "periodKind" || f === "edition" || f === "due")) {
let b = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [b] : e.push(b), s++;
}
if (h.id !== void 0 && n.call(h, "id") && (W(h.id, { instancePath: t + "/deliveries/" + w + "/id", parentData: h, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (ne(h.names, { instancePath: t + "/deliveries/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), h.periodKind !== void 0 && n.call(h, "periodKind") && ($t(h.periodKind, { instancePath: t + "/deliveries/" + w + "/periodKind", parentData: h, parentDataProperty: "periodKind", rootData: m, dynamicAnchors: u }) || (e = e === null ? $t.errors : e.concat($t.errors), s = e.length)), h.edition !== void 0 && n.call(h, "edition")) {
let f = h.edition, b = s, d = !1, j = s;
Dt(f, { instancePath: t + "/deliveries/" + w + "/edition", parentData: h, parentDataProperty: "edition", rootData: m, dynamicAnchors: u }) || (e = e === null ? Dt.errors : e.concat(Dt.errors), s = e.length);
var l = j === s;
d = d || l;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var l = I === s;
if (d = d || l, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.due !== void 0 && n.call(h, "due")) {
let f = h.due, b = s, d = !1, j = s;
Fr(f, { instancePath: t + "/deliveries/" + w + "/due", parentData: h, parentDataProperty: "due", rootData: m, dynamicAnchors: u }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length);
var P = j === s;
d = d || P;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var P = I === s;
if (d = d || P, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let f = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: t + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.endedReporters !== void 0 && n.call(r, "endedReporters")) {
let a = r.endedReporters;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.owedBy === void 0 || !n.call(a, "owedBy")) {
let y = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(a))
if (!(y === "owedBy" || y === "note")) {
let w = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.owedBy !== void 0 && n.call(a, "owedBy")) {
let y = a.owedBy;
if (!(y === "successor" || y === "province")) {
let w = { instancePath: t + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: Ri.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
a.note !== void 0 && n.call(a, "note") && (He(a.note, { instancePath: t + "/endedReporters/note", parentData: a, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length));
} else {
let y = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.documents !== void 0 && n.call(r, "documents")) {
let a = r.documents;
if (Array.isArray(a)) {
if (a.length > 40) {
let w = { instancePath: t + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
let y = a.length;
for (let w = 0; w < y; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !n.call(h, "id")) {
let f = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let f = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.number === void 0 || !n.call(h, "number")) {
let f = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.date === void 0 || !n.call(h, "date")) {
let f = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(h))
if (!(f === "id" || f === "names" || f === "number" || f === "date")) {
let b = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [b] : e.push(b), s++;
}
if (h.id !== void 0 && n.call(h, "id") && (W(h.id, { instancePath: t + "/documents/" + w + "/id", parentData: h, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (ne(h.names, { instancePath: t + "/documents/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: m, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), h.number !== void 0 && n.call(h, "number")) {
let f = h.number, b = s, d = !1, j = s;
zr(f, { instancePath: t + "/documents/" + w + "/number", parentData: h, parentDataProperty: "number", rootData: m, dynamicAnchors: u }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
var k = j === s;
d = d || k;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var k = I === s;
if (d = d || k, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.date !== void 0 && n.call(h, "date")) {
let f = h.date, b = s, d = !1, j = s;
Vr(f, { instancePath: t + "/documents/" + w + "/date", parentData: h, parentDataProperty: "date", rootData: m, dynamicAnchors: u }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length);
var c = j === s;
d = d || c;
let I = s;
if (f !== null) {
let A = { instancePath: t + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var c = I === s;
if (d = d || c, d)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let A = { instancePath: t + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let f = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: t + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.tasks !== void 0 && n.call(r, "tasks")) {
let a = r.tasks;
if (Array.isArray(a)) {
if (a.length > 500) {
let w = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.length < 1) {
let w = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let y = a.length;
for (let w = 0; w < y; w++)
_t(a[w], { instancePath: t + "/tasks/" + w, parentData: a, parentDataProperty: w, rootData: m, dynamicAnchors: u }) || (e = e === null ? _t.errors : e.concat(_t.errors), s = e.length);
} else {
let y = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ke(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (He(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (At(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: u }) || (e = e === null ? At.errors : e.concat(At.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Et(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Et.errors : e.concat(Et.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Di.errors = e, s === 0;
}
Di.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Do = ji, Jn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function Le(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Nt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Nt.errors = e, s === 0;
}
Nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Zi.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Vt.errors = e, s === 0;
}
Vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ft(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ft.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ei.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ft.errors = e, s === 0;
}
Ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ji(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ji.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !n.call(r, "name")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.levels === void 0 || !n.call(r, "levels")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.endDate === void 0 || !n.call(r, "endDate")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "name" || l === "levels" || l === "endDate" || l === "coveredFrom" || l === "vintages" || l === "bases" || l === "withoutObligation" || l === "source")) {
let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.name !== void 0 && n.call(r, "name") && (Le(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: m, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.levels !== void 0 && n.call(r, "levels")) {
let l = r.levels;
if (Array.isArray(l)) {
if (l.length > 20) {
let a = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: t + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
Nt(l[a], { instancePath: t + "/levels/" + a, parentData: l, parentDataProperty: a, rootData: m, dynamicAnchors: u }) || (e = e === null ? Nt.errors : e.concat(Nt.errors), s = e.length);
let k = l.length, c;
if (k > 1) {
e: for (; k--; )
for (c = k; c--; )
if (H(l[k], l[c])) {
let a = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: k, j: c } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.endDate !== void 0 && n.call(r, "endDate")) {
let l = r.endDate;
if (!(l === "exclusive" || l === "inclusive")) {
let P = { instancePath: t + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: Jn.properties.endDate.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.coveredFrom !== void 0 && n.call(r, "coveredFrom") && (Me(r.coveredFrom, { instancePath: t + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: m, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.vintages !== void 0 && n.call(r, "vintages")) {
let l = r.vintages;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let a = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
Me(l[a], { instancePath: t + "/vintages/" + a, parentData: l, parentDataProperty: a, rootData: m, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
let k = l.length, c;
if (k > 1) {
e: for (; k--; )
for (c = k; c--; )
if (H(l[k], l[c])) {
let a = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: k, j: c } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.bases !== void 0 && n.call(r, "bases")) {
let l = r.bases;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 50) {
let P = { instancePath: t + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l)) {
let k = s;
Vt(P, { instancePath: t + "/bases", parentData: l, parentDataProperty: "bases", rootData: m, dynamicAnchors: u }) || (e = e === null ? Vt.errors : e.concat(Vt.errors), s = e.length);
var i = k === s;
if (!i) {
let c = { instancePath: t + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [c] : e.push(c), s++;
}
}
for (let P of Object.keys(l)) {
let k = l[P];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.concept === void 0 || !n.call(k, "concept")) {
let c = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(k))
if (!(c === "concept" || c === "date")) {
let a = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.concept !== void 0 && n.call(k, "concept") && (Le(k.concept, { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: k, parentDataProperty: "concept", rootData: m, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), k.date !== void 0 && n.call(k, "date")) {
let c = k.date, a = s, y = !1, w = s;
Me(c, { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: k, parentDataProperty: "date", rootData: m, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var p = w === s;
y = y || p;
let h = s;
if (c !== null) {
let f = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [f] : e.push(f), s++;
}
var p = h === s;
if (y = y || p, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let c = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let P = { instancePath: t + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.withoutObligation !== void 0 && n.call(r, "withoutObligation")) {
let l = r.withoutObligation;
if (Array.isArray(l)) {
if (l.length > 200) {
let a = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
Le(l[a], { instancePath: t + "/withoutObligation/" + a, parentData: l, parentDataProperty: a, rootData: m, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
let k = l.length, c;
if (k > 1) {
e: for (; k--; )
for (c = k; c--; )
if (H(l[k], l[c])) {
let a = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: k, j: c } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let l = r.source, P = s, k = !1, c = s;
Ft(l, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ft.errors : e.concat(Ft.errors), s = e.length);
var D = c === s;
k = k || D;
let a = s;
if (Array.isArray(l)) {
if (l.length > 40) {
let w = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.length < 1) {
let w = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let y = l.length;
for (let w = 0; w < y; w++)
Le(l[w], { instancePath: t + "/source/" + w, parentData: l, parentDataProperty: w, rootData: m, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
} else {
let y = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
var D = a === s;
if (k = k || D, k)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let y = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return ji.errors = e, s === 0;
}
ji.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var jo = xi, Je = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function se(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 13) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!un.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function We(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function br(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ae(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return zt.errors = e, s === 0;
}
zt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Tt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ri.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Tt.errors = e, s === 0;
}
Tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!_i.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ct(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ct.errors = e, s === 0;
}
Ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Rt.errors = e, s === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Bt.errors = e, s === 0;
}
Bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function St(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = St.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return St.errors = e, s === 0;
}
St.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Ai.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Br.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ei.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Zt.errors = e, s === 0;
}
Zt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xn = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), on = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), eo = new RegExp("^[A-Za-z-]+$", "u");
function xi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.release === void 0 || !n.call(r, "release")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.summary === void 0 || !n.call(r, "summary")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.series === void 0 || !n.call(r, "series")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.reconciliations === void 0 || !n.call(r, "reconciliations")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.conservation === void 0 || !n.call(r, "conservation")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.markers === void 0 || !n.call(r, "markers")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(r))
if (!n.call(Je.properties, I)) {
let A = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [A] : e.push(A), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let I = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.release !== void 0 && n.call(r, "release")) {
let I = r.release;
if (I && typeof I == "object" && !Array.isArray(I)) {
if (I.id === void 0 || !n.call(I, "id")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.basis === void 0 || !n.call(I, "basis")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.before === void 0 || !n.call(I, "before")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.listDates === void 0 || !n.call(I, "listDates")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.sample === void 0 || !n.call(I, "sample")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [A] : e.push(A), s++;
}
for (let A of Object.keys(I))
if (!(A === "id" || A === "basis" || A === "listDates" || A === "sample" || A === "before")) {
let g = { instancePath: t + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [g] : e.push(g), s++;
}
if (I.id !== void 0 && n.call(I, "id") && (se(I.id, { instancePath: t + "/release/id", parentData: I, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), I.basis !== void 0 && n.call(I, "basis") && (_e(I.basis, { instancePath: t + "/release/basis", parentData: I, parentDataProperty: "basis", rootData: m, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), I.listDates !== void 0 && n.call(I, "listDates")) {
let A = I.listDates;
if (Array.isArray(A)) {
if (A.length > 200) {
let F = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (A.length < 1) {
let F = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let g = A.length;
for (let F = 0; F < g; F++)
We(A[F], { instancePath: t + "/release/listDates/" + F, parentData: A, parentDataProperty: F, rootData: m, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
let $ = A.length, v;
if ($ > 1) {
e: for (; $--; )
for (v = $; v--; )
if (H(A[$], A[v])) {
let F = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: $, j: v } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (I.sample !== void 0 && n.call(I, "sample") && typeof I.sample != "boolean") {
let A = { instancePath: t + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [A] : e.push(A), s++;
}
I.before !== void 0 && n.call(I, "before") && (_e(I.before, { instancePath: t + "/release/before", parentData: I, parentDataProperty: "before", rootData: m, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length));
} else {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.summary !== void 0 && n.call(r, "summary")) {
let I = r.summary;
if (Array.isArray(I)) {
if (I.length > 100) {
let g = { instancePath: t + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let $ = I[g];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.code === void 0 || !n.call($, "code")) {
let v = { instancePath: t + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.text === void 0 || !n.call($, "text")) {
let v = { instancePath: t + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.figures === void 0 || !n.call($, "figures")) {
let v = { instancePath: t + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.holds === void 0 || !n.call($, "holds")) {
let v = { instancePath: t + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.source === void 0 || !n.call($, "source")) {
let v = { instancePath: t + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!(v === "code" || v === "text" || v === "figures" || v === "holds" || v === "source")) {
let F = { instancePath: t + "/summary/" + g, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.code !== void 0 && n.call($, "code") && (M($.code, { instancePath: t + "/summary/" + g + "/code", parentData: $, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.text !== void 0 && n.call($, "text") && (br($.text, { instancePath: t + "/summary/" + g + "/text", parentData: $, parentDataProperty: "text", rootData: m, dynamicAnchors: u }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), $.figures !== void 0 && n.call($, "figures")) {
let v = $.figures;
if (Array.isArray(v)) {
if (v.length > 20) {
let z = { instancePath: t + "/summary/" + g + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = v.length;
for (let z = 0; z < F; z++) {
let q = v[z];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.name === void 0 || !n.call(q, "name")) {
let x = { instancePath: t + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.value === void 0 || !n.call(q, "value")) {
let x = { instancePath: t + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.expected === void 0 || !n.call(q, "expected")) {
let x = { instancePath: t + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(q))
if (!(x === "name" || x === "value" || x === "expected")) {
let O = { instancePath: t + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.name !== void 0 && n.call(q, "name")) {
let x = q.name;
if (typeof x == "string") {
if (V(x) > 40) {
let O = { instancePath: t + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
if (!Cr.test(x)) {
let O = { instancePath: t + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: t + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.value !== void 0 && n.call(q, "value") && (Z(q.value, { instancePath: t + "/summary/" + g + "/figures/" + z + "/value", parentData: q, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.expected !== void 0 && n.call(q, "expected")) {
let x = q.expected, O = s, E = !1, N = s;
Z(x, { instancePath: t + "/summary/" + g + "/figures/" + z + "/expected", parentData: q, parentDataProperty: "expected", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var i = N === s;
E = E || i;
let T = s;
if (x !== null) {
let C = { instancePath: t + "/summary/" + g + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var i = T === s;
if (E = E || i, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/summary/" + g + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let x = { instancePath: t + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let F = { instancePath: t + "/summary/" + g + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.holds !== void 0 && n.call($, "holds") && typeof $.holds != "boolean") {
let v = { instancePath: t + "/summary/" + g + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.source !== void 0 && n.call($, "source")) {
let v = $.source, F = s, z = !1, q = s;
se(v, { instancePath: t + "/summary/" + g + "/source", parentData: $, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var p = q === s;
z = z || p;
let x = s;
if (v !== "") {
let O = { instancePath: t + "/summary/" + g + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var p = x === s;
if (z = z || p, z)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let O = { instancePath: t + "/summary/" + g + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let v = { instancePath: t + "/summary/" + g, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.series !== void 0 && n.call(r, "series")) {
let I = r.series;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let g = { instancePath: t + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let $ = I[g];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !n.call($, "indicator")) {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.definition === void 0 || !n.call($, "definition")) {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.role === void 0 || !n.call($, "role")) {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unit === void 0 || !n.call($, "unit")) {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.breakdown === void 0 || !n.call($, "breakdown")) {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.basis === void 0 || !n.call($, "basis")) {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.scenario === void 0 || !n.call($, "scenario")) {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.points === void 0 || !n.call($, "points")) {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!n.call(Je.properties.series.items.properties, v)) {
let F = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.indicator !== void 0 && n.call($, "indicator") && (M($.indicator, { instancePath: t + "/series/" + g + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.definition !== void 0 && n.call($, "definition") && (se($.definition, { instancePath: t + "/series/" + g + "/definition", parentData: $, parentDataProperty: "definition", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.unit !== void 0 && n.call($, "unit")) {
let v = $.unit, F = s, z = !1, q = s;
Ae(v, { instancePath: t + "/series/" + g + "/unit", parentData: $, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
var D = q === s;
z = z || D;
let x = s;
if (v !== null) {
let O = { instancePath: t + "/series/" + g + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var D = x === s;
if (z = z || D, z)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let O = { instancePath: t + "/series/" + g + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if ($.members !== void 0 && n.call($, "members")) {
let v = $.members;
if (Array.isArray(v)) {
if (v.length > 2e4) {
let z = { instancePath: t + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [z] : e.push(z), s++;
}
if (v.length < 1) {
let z = { instancePath: t + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = v.length;
for (let z = 0; z < F; z++)
Ae(v[z], { instancePath: t + "/series/" + g + "/members/" + z, parentData: v, parentDataProperty: z, rootData: m, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
} else {
let F = { instancePath: t + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.breakdown !== void 0 && n.call($, "breakdown")) {
let v = $.breakdown;
if (Array.isArray(v)) {
if (v.length > 10) {
let z = { instancePath: t + "/series/" + g + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = v.length;
for (let z = 0; z < F; z++)
zt(v[z], { instancePath: t + "/series/" + g + "/breakdown/" + z, parentData: v, parentDataProperty: z, rootData: m, dynamicAnchors: u }) || (e = e === null ? zt.errors : e.concat(zt.errors), s = e.length);
} else {
let F = { instancePath: t + "/series/" + g + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.basis !== void 0 && n.call($, "basis") && (_e($.basis, { instancePath: t + "/series/" + g + "/basis", parentData: $, parentDataProperty: "basis", rootData: m, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), $.calendar !== void 0 && n.call($, "calendar") && (M($.calendar, { instancePath: t + "/series/" + g + "/calendar", parentData: $, parentDataProperty: "calendar", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.scenario !== void 0 && n.call($, "scenario") && (Tt($.scenario, { instancePath: t + "/series/" + g + "/scenario", parentData: $, parentDataProperty: "scenario", rootData: m, dynamicAnchors: u }) || (e = e === null ? Tt.errors : e.concat(Tt.errors), s = e.length)), $.points !== void 0 && n.call($, "points")) {
let v = $.points;
if (Array.isArray(v)) {
if (v.length > 1e4) {
let z = { instancePath: t + "/series/" + g + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = v.length;
for (let z = 0; z < F; z++) {
let q = v[z];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.period === void 0 || !n.call(q, "period")) {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.listDate === void 0 || !n.call(q, "listDate")) {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.state === void 0 || !n.call(q, "state")) {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.value === void 0 || !n.call(q, "value")) {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.method === void 0 || !n.call(q, "method")) {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.status === void 0 || !n.call(q, "status")) {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.reason === void 0 || !n.call(q, "reason")) {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.sources === void 0 || !n.call(q, "sources")) {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(q))
if (!n.call(Je.properties.series.items.properties.points.items.properties, x)) {
let O = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.period !== void 0 && n.call(q, "period") && (Ee(q.period, { instancePath: t + "/series/" + g + "/points/" + z + "/period", parentData: q, parentDataProperty: "period", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), q.window !== void 0 && n.call(q, "window") && (Ct(q.window, { instancePath: t + "/series/" + g + "/points/" + z + "/window", parentData: q, parentDataProperty: "window", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ct.errors : e.concat(Ct.errors), s = e.length)), q.listDate !== void 0 && n.call(q, "listDate") && (We(q.listDate, { instancePath: t + "/series/" + g + "/points/" + z + "/listDate", parentData: q, parentDataProperty: "listDate", rootData: m, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), q.state !== void 0 && n.call(q, "state")) {
let x = q.state;
if (!(x === "number" || x === "nil" || x === "missing" || x === "notApplicable" || x === "confidential" || x === "none")) {
let O = { instancePath: t + "/series/" + g + "/points/" + z + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: Je.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.value !== void 0 && n.call(q, "value")) {
let x = q.value, O = s, E = !1, N = s;
Z(x, { instancePath: t + "/series/" + g + "/points/" + z + "/value", parentData: q, parentDataProperty: "value", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var l = N === s;
E = E || l;
let T = s;
if (x !== null) {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var l = T === s;
if (E = E || l, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (q.category !== void 0 && n.call(q, "category") && (se(q.category, { instancePath: t + "/series/" + g + "/points/" + z + "/category", parentData: q, parentDataProperty: "category", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), q.method !== void 0 && n.call(q, "method") && (Rt(q.method, { instancePath: t + "/series/" + g + "/points/" + z + "/method", parentData: q, parentDataProperty: "method", rootData: m, dynamicAnchors: u }) || (e = e === null ? Rt.errors : e.concat(Rt.errors), s = e.length)), q.status !== void 0 && n.call(q, "status") && (Bt(q.status, { instancePath: t + "/series/" + g + "/points/" + z + "/status", parentData: q, parentDataProperty: "status", rootData: m, dynamicAnchors: u }) || (e = e === null ? Bt.errors : e.concat(Bt.errors), s = e.length)), q.reason !== void 0 && n.call(q, "reason") && (St(q.reason, { instancePath: t + "/series/" + g + "/points/" + z + "/reason", parentData: q, parentDataProperty: "reason", rootData: m, dynamicAnchors: u }) || (e = e === null ? St.errors : e.concat(St.errors), s = e.length)), q.known !== void 0 && n.call(q, "known")) {
let x = q.known, O = s, E = !1, N = s;
Z(x, { instancePath: t + "/series/" + g + "/points/" + z + "/known", parentData: q, parentDataProperty: "known", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var P = N === s;
E = E || P;
let T = s;
if (x !== null) {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var P = T === s;
if (E = E || P, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (q.lower !== void 0 && n.call(q, "lower")) {
let x = q.lower, O = s, E = !1, N = s;
Z(x, { instancePath: t + "/series/" + g + "/points/" + z + "/lower", parentData: q, parentDataProperty: "lower", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var k = N === s;
E = E || k;
let T = s;
if (x !== null) {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = T === s;
if (E = E || k, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (q.upper !== void 0 && n.call(q, "upper")) {
let x = q.upper, O = s, E = !1, N = s;
Z(x, { instancePath: t + "/series/" + g + "/points/" + z + "/upper", parentData: q, parentDataProperty: "upper", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var c = N === s;
E = E || c;
let T = s;
if (x !== null) {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var c = T === s;
if (E = E || c, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (q.expected !== void 0 && n.call(q, "expected")) {
let x = q.expected;
if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
let O = { instancePath: t + "/series/" + g + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof x == "number" && isFinite(x) && (x < 0 || isNaN(x))) {
let O = { instancePath: t + "/series/" + g + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.received !== void 0 && n.call(q, "received")) {
let x = q.received;
if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
let O = { instancePath: t + "/series/" + g + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof x == "number" && isFinite(x) && (x < 0 || isNaN(x))) {
let O = { instancePath: t + "/series/" + g + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.missingWeight !== void 0 && n.call(q, "missingWeight")) {
let x = q.missingWeight, O = s, E = !1, N = s;
qr(x, { instancePath: t + "/series/" + g + "/points/" + z + "/missingWeight", parentData: q, parentDataProperty: "missingWeight", rootData: m, dynamicAnchors: u }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var a = N === s;
E = E || a;
let T = s;
if (x !== "") {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [C] : e.push(C), s++;
}
var a = T === s;
if (E = E || a, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (q.sources !== void 0 && n.call(q, "sources")) {
let x = q.sources;
if (Array.isArray(x)) {
if (x.length > 2e4) {
let E = { instancePath: t + "/series/" + g + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = x.length;
for (let E = 0; E < O; E++) {
let N = x[E];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.unit === void 0 || !n.call(N, "unit")) {
let T = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.share === void 0 || !n.call(N, "share")) {
let T = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.observation === void 0 || !n.call(N, "observation")) {
let T = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!(T === "unit" || T === "share" || T === "observation" || T === "part")) {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.unit !== void 0 && n.call(N, "unit") && (Ae(N.unit, { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/unit", parentData: N, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), N.share !== void 0 && n.call(N, "share")) {
let T = N.share, C = s, ce = !1, X = s;
qr(T, { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", parentData: N, parentDataProperty: "share", rootData: m, dynamicAnchors: u }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var y = X === s;
ce = ce || y;
let G = s;
if (T !== null) {
let ee = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var y = G === s;
if (ce = ce || y, ce)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.observation !== void 0 && n.call(N, "observation")) {
let T = N.observation, C = s, ce = !1, X = s;
se(T, { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", parentData: N, parentDataProperty: "observation", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var w = X === s;
ce = ce || w;
let G = s;
if (T !== null) {
let ee = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var w = G === s;
if (ce = ce || w, ce)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.part !== void 0 && n.call(N, "part")) {
let T = N.part;
if (typeof T == "string") {
if (V(T) > 200) {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!Xn.test(T)) {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let T = { instancePath: t + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let O = { instancePath: t + "/series/" + g + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.changes !== void 0 && n.call(q, "changes")) {
let x = q.changes;
if (Array.isArray(x)) {
if (x.length > 2e3) {
let E = { instancePath: t + "/series/" + g + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = x.length;
for (let E = 0; E < O; E++)
$r(x[E], { instancePath: t + "/series/" + g + "/points/" + z + "/changes/" + E, parentData: x, parentDataProperty: E, rootData: m, dynamicAnchors: u }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
} else {
let O = { instancePath: t + "/series/" + g + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
q.adjustment !== void 0 && n.call(q, "adjustment") && (Z(q.adjustment, { instancePath: t + "/series/" + g + "/points/" + z + "/adjustment", parentData: q, parentDataProperty: "adjustment", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.source !== void 0 && n.call(q, "source") && (M(q.source, { instancePath: t + "/series/" + g + "/points/" + z + "/source", parentData: q, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let x = { instancePath: t + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let F = { instancePath: t + "/series/" + g + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.role !== void 0 && n.call($, "role")) {
let v = $.role;
if (!(v === "unit" || v === "group" || v === "unallocated")) {
let F = { instancePath: t + "/series/" + g + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: Je.properties.series.items.properties.role.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.breaks !== void 0 && n.call($, "breaks")) {
let v = $.breaks;
if (Array.isArray(v)) {
if (v.length > 200) {
let z = { instancePath: t + "/series/" + g + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = v.length;
for (let z = 0; z < F; z++) {
let q = v[z];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.date === void 0 || !n.call(q, "date")) {
let x = { instancePath: t + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.kind === void 0 || !n.call(q, "kind")) {
let x = { instancePath: t + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.changes === void 0 || !n.call(q, "changes")) {
let x = { instancePath: t + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(q))
if (!(x === "date" || x === "kind" || x === "changes")) {
let O = { instancePath: t + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (q.date !== void 0 && n.call(q, "date") && (We(q.date, { instancePath: t + "/series/" + g + "/breaks/" + z + "/date", parentData: q, parentDataProperty: "date", rootData: m, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), q.kind !== void 0 && n.call(q, "kind")) {
let x = q.kind;
if (!(x === "territory" || x === "definition")) {
let O = { instancePath: t + "/series/" + g + "/breaks/" + z + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Je.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.changes !== void 0 && n.call(q, "changes")) {
let x = q.changes;
if (Array.isArray(x)) {
if (x.length > 2e3) {
let E = { instancePath: t + "/series/" + g + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = x.length;
for (let E = 0; E < O; E++)
$r(x[E], { instancePath: t + "/series/" + g + "/breaks/" + z + "/changes/" + E, parentData: x, parentDataProperty: E, rootData: m, dynamicAnchors: u }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
} else {
let O = { instancePath: t + "/series/" + g + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let x = { instancePath: t + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let F = { instancePath: t + "/series/" + g + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/series/" + g, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.reconciliations !== void 0 && n.call(r, "reconciliations")) {
let I = r.reconciliations;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let g = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let $ = I[g], v = s, F = !0, z = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.verdict !== void 0 && n.call($, "verdict") && $.verdict !== "notComparable") {
let q = {};
e === null ? e = [q] : e.push(q), s++;
}
var h = z === s;
if (s = v, e !== null && (v ? e.length = v : e = null), h) {
let q = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.difference !== void 0 && n.call($, "difference") && $.difference !== null) {
let O = { instancePath: t + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var h = q === s;
if (F = h, F) {
var f = {};
f.difference = !0, f.verdict = !0;
}
}
if (!F) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !n.call($, "kind")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.relation === void 0 || !n.call($, "relation")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.indicator === void 0 || !n.call($, "indicator")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.breakdown === void 0 || !n.call($, "breakdown")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.period === void 0 || !n.call($, "period")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.unit === void 0 || !n.call($, "unit")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.ours === void 0 || !n.call($, "ours")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.published === void 0 || !n.call($, "published")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.difference === void 0 || !n.call($, "difference")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.tolerance === void 0 || !n.call($, "tolerance")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.verdict === void 0 || !n.call($, "verdict")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [q] : e.push(q), s++;
}
if ($.source === void 0 || !n.call($, "source")) {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys($))
if (!n.call(Je.properties.reconciliations.items.properties, q)) {
let x = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [x] : e.push(x), s++;
}
if ($.kind !== void 0 && n.call($, "kind") && (M($.kind, { instancePath: t + "/reconciliations/" + g + "/kind", parentData: $, parentDataProperty: "kind", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.relation !== void 0 && n.call($, "relation") && (M($.relation, { instancePath: t + "/reconciliations/" + g + "/relation", parentData: $, parentDataProperty: "relation", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.indicator !== void 0 && n.call($, "indicator") && (M($.indicator, { instancePath: t + "/reconciliations/" + g + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.breakdown !== void 0 && n.call($, "breakdown")) {
let q = $.breakdown;
if (typeof q == "string") {
if (V(q) > 200) {
let x = { instancePath: t + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!on.test(q)) {
let x = { instancePath: t + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: t + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.period !== void 0 && n.call($, "period") && (Ee($.period, { instancePath: t + "/reconciliations/" + g + "/period", parentData: $, parentDataProperty: "period", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), $.partsPeriod !== void 0 && n.call($, "partsPeriod") && (Ee($.partsPeriod, { instancePath: t + "/reconciliations/" + g + "/partsPeriod", parentData: $, parentDataProperty: "partsPeriod", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), $.unit !== void 0 && n.call($, "unit") && (Ae($.unit, { instancePath: t + "/reconciliations/" + g + "/unit", parentData: $, parentDataProperty: "unit", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), $.ours !== void 0 && n.call($, "ours")) {
let q = $.ours, x = s, O = !1, E = s;
Z(q, { instancePath: t + "/reconciliations/" + g + "/ours", parentData: $, parentDataProperty: "ours", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var b = E === s;
O = O || b;
let N = s;
if (q !== null) {
let T = { instancePath: t + "/reconciliations/" + g + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var b = N === s;
if (O = O || b, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: t + "/reconciliations/" + g + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.oursMeasure !== void 0 && n.call($, "oursMeasure") && (M($.oursMeasure, { instancePath: t + "/reconciliations/" + g + "/oursMeasure", parentData: $, parentDataProperty: "oursMeasure", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.published !== void 0 && n.call($, "published")) {
let q = $.published, x = s, O = !1, E = s;
Z(q, { instancePath: t + "/reconciliations/" + g + "/published", parentData: $, parentDataProperty: "published", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var d = E === s;
O = O || d;
let N = s;
if (q !== null) {
let T = { instancePath: t + "/reconciliations/" + g + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var d = N === s;
if (O = O || d, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: t + "/reconciliations/" + g + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.difference !== void 0 && n.call($, "difference")) {
let q = $.difference, x = s, O = !1, E = s;
Z(q, { instancePath: t + "/reconciliations/" + g + "/difference", parentData: $, parentDataProperty: "difference", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var j = E === s;
O = O || j;
let N = s;
if (q !== null) {
let T = { instancePath: t + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var j = N === s;
if (O = O || j, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: t + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.tolerance !== void 0 && n.call($, "tolerance") && (Z($.tolerance, { instancePath: t + "/reconciliations/" + g + "/tolerance", parentData: $, parentDataProperty: "tolerance", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.verdict !== void 0 && n.call($, "verdict")) {
let q = $.verdict;
if (!(q === "equal" || q === "withinTolerance" || q === "differs" || q === "notComparable")) {
let x = { instancePath: t + "/reconciliations/" + g + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Je.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
$.source !== void 0 && n.call($, "source") && (se($.source, { instancePath: t + "/reconciliations/" + g + "/source", parentData: $, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.note !== void 0 && n.call($, "note") && (Zt($.note, { instancePath: t + "/reconciliations/" + g + "/note", parentData: $, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? Zt.errors : e.concat(Zt.errors), s = e.length));
} else {
let q = { instancePath: t + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let A = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let I = r.comparisons;
if (Array.isArray(I)) {
if (I.length > 1e4) {
let g = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let $ = I[g];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.relation === void 0 || !n.call($, "relation")) {
let v = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.kind === void 0 || !n.call($, "kind")) {
let v = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.compared === void 0 || !n.call($, "compared")) {
let v = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.equal === void 0 || !n.call($, "equal")) {
let v = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.withinTolerance === void 0 || !n.call($, "withinTolerance")) {
let v = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.differs === void 0 || !n.call($, "differs")) {
let v = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.notComparable === void 0 || !n.call($, "notComparable")) {
let v = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!(v === "relation" || v === "kind" || v === "compared" || v === "equal" || v === "withinTolerance" || v === "differs" || v === "notComparable")) {
let F = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.relation !== void 0 && n.call($, "relation") && (M($.relation, { instancePath: t + "/comparisons/" + g + "/relation", parentData: $, parentDataProperty: "relation", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.kind !== void 0 && n.call($, "kind") && (M($.kind, { instancePath: t + "/comparisons/" + g + "/kind", parentData: $, parentDataProperty: "kind", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.compared !== void 0 && n.call($, "compared")) {
let v = $.compared;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.equal !== void 0 && n.call($, "equal")) {
let v = $.equal;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.withinTolerance !== void 0 && n.call($, "withinTolerance")) {
let v = $.withinTolerance;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.differs !== void 0 && n.call($, "differs")) {
let v = $.differs;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.notComparable !== void 0 && n.call($, "notComparable")) {
let v = $.notComparable;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + g + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.conservation !== void 0 && n.call(r, "conservation")) {
let I = r.conservation;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let g = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let $ = I[g];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !n.call($, "indicator")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.definition === void 0 || !n.call($, "definition")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.breakdown === void 0 || !n.call($, "breakdown")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.source === void 0 || !n.call($, "source")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.basis === void 0 || !n.call($, "basis")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.period === void 0 || !n.call($, "period")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.amounts === void 0 || !n.call($, "amounts")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.sources === void 0 || !n.call($, "sources")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.values === void 0 || !n.call($, "values")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.known === void 0 || !n.call($, "known")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unallocated === void 0 || !n.call($, "unallocated")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unresolved === void 0 || !n.call($, "unresolved")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.restatedBySource === void 0 || !n.call($, "restatedBySource")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.lost === void 0 || !n.call($, "lost")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.exactUnits === void 0 || !n.call($, "exactUnits")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.boundedUnits === void 0 || !n.call($, "boundedUnits")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unresolvedUnits === void 0 || !n.call($, "unresolvedUnits")) {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!n.call(Je.properties.conservation.items.properties, v)) {
let F = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.indicator !== void 0 && n.call($, "indicator") && (M($.indicator, { instancePath: t + "/conservation/" + g + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.definition !== void 0 && n.call($, "definition") && (se($.definition, { instancePath: t + "/conservation/" + g + "/definition", parentData: $, parentDataProperty: "definition", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.breakdown !== void 0 && n.call($, "breakdown")) {
let v = $.breakdown;
if (typeof v == "string") {
if (V(v) > 200) {
let F = { instancePath: t + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!on.test(v)) {
let F = { instancePath: t + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: t + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.source !== void 0 && n.call($, "source") && (M($.source, { instancePath: t + "/conservation/" + g + "/source", parentData: $, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.basis !== void 0 && n.call($, "basis") && (_e($.basis, { instancePath: t + "/conservation/" + g + "/basis", parentData: $, parentDataProperty: "basis", rootData: m, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), $.period !== void 0 && n.call($, "period") && (Ee($.period, { instancePath: t + "/conservation/" + g + "/period", parentData: $, parentDataProperty: "period", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), $.amounts !== void 0 && n.call($, "amounts")) {
let v = $.amounts;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + g + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + g + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.sources !== void 0 && n.call($, "sources") && (Z($.sources, { instancePath: t + "/conservation/" + g + "/sources", parentData: $, parentDataProperty: "sources", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.values !== void 0 && n.call($, "values") && (Z($.values, { instancePath: t + "/conservation/" + g + "/values", parentData: $, parentDataProperty: "values", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.known !== void 0 && n.call($, "known") && (Z($.known, { instancePath: t + "/conservation/" + g + "/known", parentData: $, parentDataProperty: "known", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.unallocated !== void 0 && n.call($, "unallocated") && (Z($.unallocated, { instancePath: t + "/conservation/" + g + "/unallocated", parentData: $, parentDataProperty: "unallocated", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.unresolved !== void 0 && n.call($, "unresolved") && (Z($.unresolved, { instancePath: t + "/conservation/" + g + "/unresolved", parentData: $, parentDataProperty: "unresolved", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.restatedBySource !== void 0 && n.call($, "restatedBySource") && (Z($.restatedBySource, { instancePath: t + "/conservation/" + g + "/restatedBySource", parentData: $, parentDataProperty: "restatedBySource", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.lost !== void 0 && n.call($, "lost") && (Z($.lost, { instancePath: t + "/conservation/" + g + "/lost", parentData: $, parentDataProperty: "lost", rootData: m, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.exactUnits !== void 0 && n.call($, "exactUnits")) {
let v = $.exactUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + g + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + g + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.boundedUnits !== void 0 && n.call($, "boundedUnits")) {
let v = $.boundedUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + g + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + g + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.unresolvedUnits !== void 0 && n.call($, "unresolvedUnits")) {
let v = $.unresolvedUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + g + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + g + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/conservation/" + g, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.markers !== void 0 && n.call(r, "markers")) {
let I = r.markers;
if (Array.isArray(I)) {
if (I.length > 200) {
let g = { instancePath: t + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let $ = I[g];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !n.call($, "kind")) {
let v = { instancePath: t + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.code === void 0 || !n.call($, "code")) {
let v = { instancePath: t + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.text === void 0 || !n.call($, "text")) {
let v = { instancePath: t + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!(v === "kind" || v === "code" || v === "text")) {
let F = { instancePath: t + "/markers/" + g, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.kind !== void 0 && n.call($, "kind")) {
let v = $.kind;
if (!(v === "method" || v === "reason" || v === "status" || v === "break")) {
let F = { instancePath: t + "/markers/" + g + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Je.properties.markers.items.properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.code !== void 0 && n.call($, "code")) {
let v = $.code;
if (typeof v == "string") {
if (V(v) > 40) {
let F = { instancePath: t + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!eo.test(v)) {
let F = { instancePath: t + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: t + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
$.text !== void 0 && n.call($, "text") && (br($.text, { instancePath: t + "/markers/" + g + "/text", parentData: $, parentDataProperty: "text", rootData: m, dynamicAnchors: u }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length));
} else {
let v = { instancePath: t + "/markers/" + g, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.sources !== void 0 && n.call(r, "sources")) {
let I = r.sources;
if (Array.isArray(I)) {
if (I.length > 1e3) {
let g = { instancePath: t + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let $ = I[g];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.id === void 0 || !n.call($, "id")) {
let v = { instancePath: t + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.class === void 0 || !n.call($, "class")) {
let v = { instancePath: t + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.publisher === void 0 || !n.call($, "publisher")) {
let v = { instancePath: t + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.origin === void 0 || !n.call($, "origin")) {
let v = { instancePath: t + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!(v === "id" || v === "class" || v === "publisher" || v === "origin")) {
let F = { instancePath: t + "/sources/" + g, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
$.id !== void 0 && n.call($, "id") && (M($.id, { instancePath: t + "/sources/" + g + "/id", parentData: $, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.class !== void 0 && n.call($, "class") && (M($.class, { instancePath: t + "/sources/" + g + "/class", parentData: $, parentDataProperty: "class", rootData: m, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.publisher !== void 0 && n.call($, "publisher") && (se($.publisher, { instancePath: t + "/sources/" + g + "/publisher", parentData: $, parentDataProperty: "publisher", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.origin !== void 0 && n.call($, "origin") && (se($.origin, { instancePath: t + "/sources/" + g + "/origin", parentData: $, parentDataProperty: "origin", rootData: m, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let v = { instancePath: t + "/sources/" + g, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let I = r.findings;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let g = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++)
Xe(I[g], { instancePath: t + "/findings/" + g, parentData: I, parentDataProperty: g, rootData: m, dynamicAnchors: u }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
} else {
let A = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let I = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
return xi.errors = e, s === 0;
}
xi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xo = Ii, ai = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function Kt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Br.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Kt.errors = e, s === 0;
}
Kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ut(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ei.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ut.errors = e, s === 0;
}
Ut.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ii(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.area === void 0 || !n.call(r, "area")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.population === void 0 || !n.call(r, "population")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "change" || c === "from" || c === "to" || c === "kind" || c === "area" || c === "population" || c === "evidence" || c === "note")) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (Kt(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: m, dynamicAnchors: u }) || (e = e === null ? Kt.errors : e.concat(Kt.errors), s = e.length)), r.from !== void 0 && n.call(r, "from")) {
let c = r.from, a = s, y = !1, w = s;
Dr(c, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
var i = w === s;
y = y || i;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var i = h === s;
if (y = y || i, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let c = r.to, a = s, y = !1, w = s;
Dr(c, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
var p = w === s;
y = y || p;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var p = h === s;
if (y = y || p, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let c = r.kind;
if (!(c === "whole" || c === "part" || c === "undetermined")) {
let a = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ai.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.area !== void 0 && n.call(r, "area")) {
let c = r.area, a = s, y = !1, w = s;
if (!(c === "all" || c === "part" || c === "none")) {
let f = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: ai.properties.area.anyOf[0].enum } };
e === null ? e = [f] : e.push(f), s++;
}
var D = w === s;
y = y || D;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var D = h === s;
if (y = y || D, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.population !== void 0 && n.call(r, "population")) {
let c = r.population, a = s, y = !1, w = s;
if (!(c === "all" || c === "part" || c === "none")) {
let f = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: ai.properties.population.anyOf[0].enum } };
e === null ? e = [f] : e.push(f), s++;
}
var l = w === s;
y = y || l;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var l = h === s;
if (y = y || l, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.evidence !== void 0 && n.call(r, "evidence")) {
let c = r.evidence, a = s, y = !1, w = s;
if (!(c === "official" || c === "alias")) {
let f = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: ai.properties.evidence.anyOf[0].enum } };
e === null ? e = [f] : e.push(f), s++;
}
var P = w === s;
y = y || P;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var P = h === s;
if (y = y || P, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let c = r.note, a = s, y = !1, w = s;
Ut(c, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ut.errors : e.concat(Ut.errors), s = e.length);
var k = w === s;
y = y || k;
let h = s;
if (c !== "") {
let f = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var k = h === s;
if (y = y || k, y)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return Ii.errors = e, s === 0;
}
Ii.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Io = Oi, ln = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function jr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Mt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Mt.errors = e, s === 0;
}
Mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Wt.errors = e, s === 0;
}
Wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!qe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Br.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Yt.errors = e, s === 0;
}
Yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ht(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ht.errors = e, s === 0;
}
Ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Oi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.type === void 0 || !n.call(r, "type")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!n.call(ln.properties, w)) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (jr(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: u }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (Mt(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: m, dynamicAnchors: u }) || (e = e === null ? Mt.errors : e.concat(Mt.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (Wt(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: u }) || (e = e === null ? Wt.errors : e.concat(Wt.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let w = r.type, h = s, f = !1, b = s;
Ye(w, { instancePath: t + "/type", parentData: r, parentDataProperty: "type", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var i = b === s;
f = f || i;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var i = d === s;
if (f = f || i, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.name !== void 0 && n.call(r, "name") && (Ye(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), r.parent !== void 0 && n.call(r, "parent")) {
let w = r.parent, h = s, f = !1, b = s;
jr(w, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: m, dynamicAnchors: u }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length);
var p = b === s;
f = f || p;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var p = d === s;
if (f = f || p, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let w = r.validFrom, h = s, f = !1, b = s;
xr(w, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: m, dynamicAnchors: u }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length);
var D = b === s;
f = f || D;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var D = d === s;
if (f = f || D, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let w = r.validTo, h = s, f = !1, b = s;
xr(w, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: m, dynamicAnchors: u }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length);
var l = b === s;
f = f || l;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var l = d === s;
if (f = f || l, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.change !== void 0 && n.call(r, "change")) {
let w = r.change, h = s, f = !1, b = s;
Yt(w, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: m, dynamicAnchors: u }) || (e = e === null ? Yt.errors : e.concat(Yt.errors), s = e.length);
var P = b === s;
f = f || P;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = d === s;
if (f = f || P, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.class !== void 0 && n.call(r, "class")) {
let w = r.class, h = s, f = !1, b = s;
if (!(w === "urban" || w === "rural")) {
let j = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: ln.properties.class.anyOf[0].enum } };
e === null ? e = [j] : e.push(j), s++;
}
var k = b === s;
f = f || k;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var k = d === s;
if (f = f || k, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.continuity !== void 0 && n.call(r, "continuity")) {
let w = r.continuity, h = s, f = !1, b = s;
if (w !== "assumed") {
let j = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [j] : e.push(j), s++;
}
var c = b === s;
f = f || c;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var c = d === s;
if (f = f || c, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.dateKind !== void 0 && n.call(r, "dateKind")) {
let w = r.dateKind, h = s, f = !1, b = s;
Ht(w, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ht.errors : e.concat(Ht.errors), s = e.length);
var a = b === s;
f = f || a;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var a = d === s;
if (f = f || a, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.nameEn !== void 0 && n.call(r, "nameEn")) {
let w = r.nameEn, h = s, f = !1, b = s;
Ye(w, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var y = b === s;
f = f || y;
let d = s;
if (w !== "") {
let j = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var y = d === s;
if (f = f || y, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let w = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return Oi.errors = e, s === 0;
}
Oi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Oo = Li;
function Qt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Br.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qt.errors = e, s === 0;
}
Qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Gt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var D = p === s;
if (D) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Zi.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Gt.errors = e, s === 0;
}
Gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Jt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Ai.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Jt.errors = e, s === 0;
}
Jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xt.errors = e, s === 0;
}
Xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ro = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Li(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: m = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Li.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount") && r.amount !== "") {
let h = { instancePath: t + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.share !== void 0 && n.call(r, "share")) {
let h = r.share;
if (typeof h == "string" && V(h) < 1) {
let f = { instancePath: t + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
var c = l === s;
if (c) {
p = !0, D = 0;
var P = {};
P.amount = !0, P.share = !0;
}
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount")) {
let h = r.amount;
if (typeof h == "string" && V(h) < 1) {
let f = { instancePath: t + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.share !== void 0 && n.call(r, "share") && r.share !== "") {
let h = { instancePath: t + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
}
var c = k === s;
if (c && p ? (p = !1, D = [D, 1]) : c && (p = !0, D = 1, P !== !0 && (P = P || {}, P.amount = !0, P.share = !0)), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let h = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: D } };
e === null ? e = [h] : e.push(h), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.amount === void 0 || !n.call(r, "amount")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "change" || h === "from" || h === "to" || h === "basis" || h === "amount" || h === "share" || h === "source")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (Qt(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: m, dynamicAnchors: u }) || (e = e === null ? Qt.errors : e.concat(Qt.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (Ir(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Ir(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: u }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (Gt(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: m, dynamicAnchors: u }) || (e = e === null ? Gt.errors : e.concat(Gt.errors), s = e.length)), r.amount !== void 0 && n.call(r, "amount")) {
let h = r.amount, f = s, b = !1, d = s;
if (typeof h == "string") {
if (V(h) > 50) {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!ro.test(h)) {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = d === s;
b = b || a;
let j = s;
if (h !== "") {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = j === s;
if (b = b || a, b)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.share !== void 0 && n.call(r, "share")) {
let h = r.share, f = s, b = !1, d = s;
Jt(h, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: m, dynamicAnchors: u }) || (e = e === null ? Jt.errors : e.concat(Jt.errors), s = e.length);
var y = d === s;
b = b || y;
let j = s;
if (h !== "") {
let I = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var y = j === s;
if (b = b || y, b)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let I = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let h = r.source, f = s, b = !1, d = s;
Xt(h, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: m, dynamicAnchors: u }) || (e = e === null ? Xt.errors : e.concat(Xt.errors), s = e.length);
var w = d === s;
b = b || w;
let j = s;
if (h !== "") {
let I = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var w = j === s;
if (b = b || w, b)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let I = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return Li.errors = e, s === 0;
}
Li.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
oo as validateBody,
lo as validateBreakdown,
ao as validateCalendar,
po as validateChange,
mo as validateConfig,
uo as validateConsolidation,
fo as validateDecision,
co as validateException,
yo as validateForm,
ho as validateHoliday,
Po as validateIndicator,
go as validateInstrument,
ko as validateIssue,
wo as validateMapping,
vo as validateMeasure,
bo as validateObservation,
qo as validatePeriod,
$o as validateRegime,
Do as validateRegister,
jo as validateReport,
xo as validateTransfer,
Io as validateUnit,
Oo as validateWeight
};
