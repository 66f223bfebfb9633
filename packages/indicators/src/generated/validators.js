// Generated from schemas/ by `npm run generate`. Do not edit.
var Dn = Object.create;
var Gi = Object.defineProperty;
var jn = Object.getOwnPropertyDescriptor;
var xn = Object.getOwnPropertyNames;
var In = Object.getPrototypeOf, On = Object.prototype.hasOwnProperty;
var zi = (r, t) => () => {
try {
return t || r((t = { exports: {} }).exports, t), t.exports;
} catch (L) {
throw t = 0, L;
}
};
var Ln = (r, t, L, _) => {
if (t && typeof t == "object" || typeof t == "function")
for (let u of xn(t))
!On.call(r, u) && u !== L && Gi(r, u, { get: () => t[u], enumerable: !(_ = jn(t, u)) || _.enumerable });
return r;
};
var Ji = (r, t, L) => (L = r != null ? Dn(In(r)) : {}, Ln(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
t || !r || !r.__esModule ? Gi(L, "default", { value: r, enumerable: !0 }) : L,
r
));
var en = zi((Ci) => {
"use strict";
Object.defineProperty(Ci, "__esModule", { value: !0 });
function Xi(r) {
let t = r.length, L = 0, _ = 0, u;
for (; _ < t; )
L++, u = r.charCodeAt(_++), u >= 55296 && u <= 56319 && _ < t && (u = r.charCodeAt(_), (u & 64512) === 56320 && _++);
return L;
}
Ci.default = Xi;
Xi.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var sn = zi((lo, rn) => {
"use strict";
rn.exports = function r(t, L) {
if (t === L) return !0;
if (t && L && typeof t == "object" && typeof L == "object") {
if (t.constructor !== L.constructor) return !1;
var _, u, m;
if (Array.isArray(t)) {
if (_ = t.length, _ != L.length) return !1;
for (u = _; u-- !== 0; )
if (!r(t[u], L[u])) return !1;
return !0;
}
if (t.constructor === RegExp) return t.source === L.source && t.flags === L.flags;
if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === L.valueOf();
if (t.toString !== Object.prototype.toString) return t.toString() === L.toString();
if (m = Object.keys(t), _ = m.length, _ !== Object.keys(L).length) return !1;
for (u = _; u-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(L, m[u])) return !1;
for (u = _; u-- !== 0; ) {
var e = m[u];
if (!r(t[e], L[e])) return !1;
}
return !0;
}
return t !== t && L !== L;
};
});
var nn = zi((Ri) => {
"use strict";
Object.defineProperty(Ri, "__esModule", { value: !0 });
var tn = sn();
tn.code = 'require("ajv/dist/runtime/equal").default';
Ri.default = tn;
});
var cn = Ji(en()), dn = Ji(nn()), _n = {
date(r) {
let [, t, L, _] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!t || L < 1 || L > 12 || _ < 1) return !1;
let u = t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
return _ <= [31, u ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][L - 1];
}
}, po = fi, on = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" }, sample: { enum: ["true", ""] }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } }, n = Object.prototype.hasOwnProperty, V = cn.default;
var we = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function Te(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Zr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
return Zr.errors = e, s === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Cr = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function Kr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
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
if (!Cr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $e = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function ze(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ve = _n.date, be = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function tr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var An = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), En = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function fi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.territory === void 0 || !n.call(r, "territory")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.successors === void 0 || !n.call(r, "successors")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!n.call(on.properties, g)) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Te(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let g = r.identifier;
if (typeof g == "string") {
if (V(g) > 40) {
let f = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!An.test(g)) {
let f = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind") && (Zr(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (Kr(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length)), r.name !== void 0 && n.call(r, "name") && (ze(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn")) {
let g = r.nameEn, f = s, a = !1, d = s;
ze(g, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var i = d === s;
a = a || i;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.parent !== void 0 && n.call(r, "parent")) {
let g = r.parent, f = s, a = !1, d = s;
Te(g, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: u, dynamicAnchors: m }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var p = d === s;
a = a || p;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var p = w === s;
if (a = a || p, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.territory !== void 0 && n.call(r, "territory") && (Te(r.territory, { instancePath: t + "/territory", parentData: r, parentDataProperty: "territory", rootData: u, dynamicAnchors: m }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.validFrom !== void 0 && n.call(r, "validFrom")) {
let g = r.validFrom, f = s, a = !1, d = s;
tr(g, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length);
var D = d === s;
a = a || D;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var D = w === s;
if (a = a || D, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let g = r.validTo, f = s, a = !1, d = s;
tr(g, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: m }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length);
var l = d === s;
a = a || l;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var l = w === s;
if (a = a || l, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.successors !== void 0 && n.call(r, "successors")) {
let g = r.successors;
if (typeof g == "string") {
if (V(g) > 1e3) {
let f = { instancePath: t + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!En.test(g)) {
let f = { instancePath: t + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample")) {
let g = r.sample;
if (!(g === "true" || g === "")) {
let f = { instancePath: t + "/sample", schemaPath: "#/properties/sample/enum", keyword: "enum", params: { allowedValues: on.properties.sample.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let g = r.source, f = s, a = !1, d = s;
ze(g, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var P = d === s;
a = a || P;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = w === s;
if (a = a || P, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let g = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return fi.errors = e, s === 0;
}
fi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var uo = ci, Nn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Ce(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
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
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
function ir(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var si = new RegExp("^\\S", "u");
function S(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!si.test(r)) {
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
function nr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = nr.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
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
function Ur(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
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
let D = r.from, l = s, P = !1, g = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = g === s;
P = P || i;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = f === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, g = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = g === s;
P = P || p;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = f === s;
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
return Ur.errors = e, s === 0;
}
Ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
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
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Rr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Wr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
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
let g = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!Rr.test(P)) {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
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
let g = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [g] : e.push(g), s++;
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
return Wr.errors = e, s === 0;
}
Wr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ci(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ci.evaluated;
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
if (!n.call(Nn.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Ce(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ir(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.values !== void 0 && n.call(r, "values")) {
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
let g = { instancePath: t + "/values/" + D, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), s++;
}
l.code !== void 0 && n.call(l, "code") && (Ce(l.code, { instancePath: t + "/values/" + D + "/code", parentData: l, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), l.names !== void 0 && n.call(l, "names") && (ir(l.names, { instancePath: t + "/values/" + D + "/names", parentData: l, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), l.parent !== void 0 && n.call(l, "parent") && (Ce(l.parent, { instancePath: t + "/values/" + D + "/parent", parentData: l, parentDataProperty: "parent", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), l.note !== void 0 && n.call(l, "note") && (nr(l.note, { instancePath: t + "/values/" + D + "/note", parentData: l, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length));
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
r.validity !== void 0 && n.call(r, "validity") && (Ur(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (nr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Mr(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Wr(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ci.errors = e, s === 0;
}
ci.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mo = di, Vn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Yr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Yr.evaluated;
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
return Yr.errors = e, s === 0;
}
Yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
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
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Lr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Gr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
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
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
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
let g = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!Rr.test(P)) {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
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
let g = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [g] : e.push(g), s++;
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
return Xr.errors = e, s === 0;
}
Xr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function di(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = di.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !n.call(r, "months"))) {
let f = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [f] : e.push(f), s++;
}
var g = D === s;
p = p || g;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !n.call(r, "weekStartsOn"))) {
let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [f] : e.push(f), s++;
}
var g = l === s;
p = p || g;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !n.call(r, "datesStated"))) {
let f = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [f] : e.push(f), s++;
}
var g = P === s;
if (p = p || g, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let f = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!n.call(Vn.properties, f)) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Yr(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Hr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length)), r.months !== void 0 && n.call(r, "months")) {
let f = r.months;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.startDay === void 0 || !n.call(f, "startDay")) {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [a] : e.push(a), s++;
}
if (f.monthOffset === void 0 || !n.call(f, "monthOffset")) {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(f))
if (!(a === "startDay" || a === "monthOffset")) {
let d = { instancePath: t + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (f.startDay !== void 0 && n.call(f, "startDay")) {
let a = f.startDay;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let d = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 28 || isNaN(a)) {
let d = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [d] : e.push(d), s++;
}
if (a < 1 || isNaN(a)) {
let d = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (f.monthOffset !== void 0 && n.call(f, "monthOffset")) {
let a = f.monthOffset;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let d = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 11 || isNaN(a)) {
let d = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [d] : e.push(d), s++;
}
if (a < -11 || isNaN(a)) {
let d = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
} else {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.weekStartsOn !== void 0 && n.call(r, "weekStartsOn")) {
let f = r.weekStartsOn;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof f == "number" && isFinite(f)) {
if (f > 7 || isNaN(f)) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [a] : e.push(a), s++;
}
if (f < 1 || isNaN(f)) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.datesStated !== void 0 && n.call(r, "datesStated") && r.datesStated !== !0) {
let f = { instancePath: t + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let f = r.legalBasis;
if (Array.isArray(f)) {
if (f.length > 20) {
let d = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [d] : e.push(d), s++;
}
let a = f.length;
for (let d = 0; d < a; d++)
Qr(f[d], { instancePath: t + "/legalBasis/" + d, parentData: f, parentDataProperty: d, rootData: u, dynamicAnchors: m }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length);
} else {
let a = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Gr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Jr(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Xr(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length));
} else {
let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return di.errors = e, s === 0;
}
di.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fo = yi, ln = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Sr = new RegExp("^[^\\s|,]+$", "u");
function es(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Sr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yn = { enum: ["legal", "observed"] };
function rs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ss(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fn = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), Tn = new RegExp("^[0-9]*$", "u");
function yi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = yi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.kinds === void 0 || !n.call(r, "kinds")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.operating === void 0 || !n.call(r, "operating")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.dateKind === void 0 || !n.call(r, "dateKind")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.seq === void 0 || !n.call(r, "seq")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.instrument === void 0 || !n.call(r, "instrument")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!n.call(ln.properties, g)) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (es(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length)), r.kinds !== void 0 && n.call(r, "kinds")) {
let g = r.kinds;
if (typeof g == "string") {
if (V(g) > 100) {
let f = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!Fn.test(g)) {
let f = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let g = r.inForce, f = s, a = !1, d = s;
or(g, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: u, dynamicAnchors: m }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length);
var i = d === s;
a = a || i;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.operating !== void 0 && n.call(r, "operating") && (or(r.operating, { instancePath: t + "/operating", parentData: r, parentDataProperty: "operating", rootData: u, dynamicAnchors: m }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), r.dateKind !== void 0 && n.call(r, "dateKind")) {
let g = r.dateKind, f = s, a = !1, d = s;
rs(g, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: u, dynamicAnchors: m }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length);
var p = d === s;
a = a || p;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var p = w === s;
if (a = a || p, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.seq !== void 0 && n.call(r, "seq")) {
let g = r.seq;
if (typeof g == "string") {
if (V(g) > 6) {
let f = { instancePath: t + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!Tn.test(g)) {
let f = { instancePath: t + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.instrument !== void 0 && n.call(r, "instrument")) {
let g = r.instrument, f = s, a = !1, d = s;
ss(g, { instancePath: t + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: u, dynamicAnchors: m }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length);
var D = d === s;
a = a || D;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var D = w === s;
if (a = a || D, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.status !== void 0 && n.call(r, "status")) {
let g = r.status, f = s, a = !1, d = s;
if (!(g === "proposed" || g === "adopted" || g === "inForce" || g === "operating")) {
let h = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: ln.properties.status.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), s++;
}
var l = d === s;
a = a || l;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var l = w === s;
if (a = a || l, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let g = r.note, f = s, a = !1, d = s;
ts(g, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
var P = d === s;
a = a || P;
let w = s;
if (g !== "") {
let h = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = w === s;
if (a = a || P, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let g = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return yi.errors = e, s === 0;
}
yi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var co = hi, an = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, H = dn.default;
function je(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = je.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return je.errors = e, s === 0;
}
je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function is(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ns(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zn = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), Cn = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), Rn = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function hi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = hi.evaluated;
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
if (r.title !== void 0 && n.call(r, "title") && (je(r.title, { instancePath: t + "/title", parentData: r, parentDataProperty: "title", rootData: u, dynamicAnchors: m }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.agency !== void 0 && n.call(r, "agency") && (je(r.agency, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: u, dynamicAnchors: m }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.contacts !== void 0 && n.call(r, "contacts")) {
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
let g = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(P))
if (!(g === "names" || g === "telephone" || g === "email" || g === "address")) {
let f = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [f] : e.push(f), s++;
}
if (P.names !== void 0 && n.call(P, "names") && (je(P.names, { instancePath: t + "/contacts/" + l + "/names", parentData: P, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), P.telephone !== void 0 && n.call(P, "telephone")) {
let g = P.telephone;
if (typeof g == "string") {
if (V(g) > 40) {
let f = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!zn.test(g)) {
let f = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (P.email !== void 0 && n.call(P, "email")) {
let g = P.email;
if (typeof g == "string") {
if (V(g) > 200) {
let f = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!Cn.test(g)) {
let f = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
P.address !== void 0 && n.call(P, "address") && (je(P.address, { instancePath: t + "/contacts/" + l + "/address", parentData: P, parentDataProperty: "address", rootData: u, dynamicAnchors: m }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length));
} else {
let g = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
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
let D = p.unit, l = s, P = !1, g = s;
is(D, { instancePath: t + "/scope/unit", parentData: p, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length);
var i = g === s;
P = P || i;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = f === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
p.listDate !== void 0 && n.call(p, "listDate") && (ns(p.listDate, { instancePath: t + "/scope/listDate", parentData: p, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length));
} else {
let D = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.languages !== void 0 && n.call(r, "languages")) {
let p = r.languages;
if (Array.isArray(p)) {
if (p.length > 2) {
let g = { instancePath: t + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [g] : e.push(g), s++;
}
if (p.length < 1) {
let g = { instancePath: t + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let D = p.length;
for (let g = 0; g < D; g++) {
let f = p[g];
if (!(f === "vi" || f === "en")) {
let a = { instancePath: t + "/languages/" + g, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: an.properties.languages.items.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
let l = p.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (H(p[l], p[P])) {
let g = { instancePath: t + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [g] : e.push(g), s++;
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
if (!Rn.test(p)) {
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
let D = { instancePath: t + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: an.properties.audience.enum } };
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
return hi.errors = e, s === 0;
}
hi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yo = Pi, sr = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/consolidation.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "sample", "form", "regime", "calendar", "period", "window", "basis", "unit", "transitional", "coverage", "submissions", "sourceSets", "units", "groups", "comparisons", "findings"], properties: { schemaVersion: { const: "1.0.0" }, sample: { type: "boolean" }, form: { $ref: "common.schema.json#/$defs/code" }, regime: { $ref: "common.schema.json#/$defs/code" }, calendar: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, transitional: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 }, coverage: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["reporter", "level", "expected", "complete", "daysExpected", "daysReceived", "gaps"], properties: { reporter: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, expected: { type: "integer", minimum: 0 }, complete: { type: "integer", minimum: 0 }, daysExpected: { type: "integer", minimum: 0 }, daysReceived: { type: "integer", minimum: 0 }, gaps: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["from", "to", "units"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { $ref: "common.schema.json#/$defs/isoDate" }, units: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, minItems: 1, uniqueItems: !0 } } } } } } }, submissions: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["sha256", "file", "subject", "reporter", "period", "edition", "listDate", "covers"], properties: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, file: { $ref: "common.schema.json#/$defs/shortText" }, subject: { $ref: "common.schema.json#/$defs/unitId" }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, period: { $ref: "common.schema.json#/$defs/periodId" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } } }, sourceSets: { type: "array", maxItems: 1e6, items: { type: "string", maxLength: 2e6, minLength: 1 }, uniqueItems: !0 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "code", "name", "level", "listDate", "window", "figures"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, level: { $ref: "common.schema.json#/$defs/level" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, figures: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "state", "value", "method", "status", "reason", "overTime", "periods", "expected", "received", "sources"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 400, minLength: 1 }, of: { enum: ["previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, text: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { $ref: "common.schema.json#/$defs/decimal" }, lower: { $ref: "common.schema.json#/$defs/decimal" }, upper: { $ref: "common.schema.json#/$defs/decimal" }, overTime: { enum: ["asSent", "sum", "last", "first", "max", "min", "cumulative", "recomputed"] }, periods: { type: "array", maxItems: 100, items: { $ref: "common.schema.json#/$defs/periodId" } }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { $ref: "common.schema.json#/$defs/share" }, sources: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, changes: { type: "array", maxItems: 1e3, items: { $ref: "common.schema.json#/$defs/changeId" }, minItems: 1 } } } } } } }, groups: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["members", "listDate", "window", "totals"], properties: { members: { type: "array", maxItems: 1e3, minItems: 2, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/unitId" } }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, totals: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "value"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, value: { $ref: "common.schema.json#/$defs/decimal" } } } } } } }, comparisons: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "unit", "period", "row", "column", "sent", "ours", "difference", "verdict"], properties: { kind: { enum: ["parent", "wholePeriod", "earlierPeriod", "coversPeriod", "backCast"] }, unit: { $ref: "common.schema.json#/$defs/unitId" }, period: { $ref: "common.schema.json#/$defs/periodId" }, row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, sent: { $ref: "common.schema.json#/$defs/decimal" }, ours: { $ref: "common.schema.json#/$defs/decimal" }, difference: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs"] } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function ue(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
var Vi = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function xe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Vi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return xe.errors = e, s === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
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
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var hn = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function os(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 13) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!we.test(r)) {
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
function lr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = lr.evaluated;
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
if (!Cr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = de.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return de.errors = e, s === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
var Ui = { enum: ["estimate", "provisional", "official"] };
function ls(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ui.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function as(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ti = { enum: ["actual", "plan", "forecast"] };
function ps(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ii = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function te(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ii.test(r)) {
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
var Pn = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function us(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Pn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mi = new RegExp("^B?E?I?P?W?$", "u");
function ms(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Mi.test(r)) {
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
var gn = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function fs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fi = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function cs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Fi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ds(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Sr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
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
return ys.errors = e, s === 0;
}
ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var kn = { enum: ["error", "warning", "note"] };
function hs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: kn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wn = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function Ps(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
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
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let i = r.range;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!wn.test(i)) {
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
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
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
if (r.code !== void 0 && n.call(r, "code") && (ys(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity") && (hs(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length)), r.args !== void 0 && n.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let P = { instancePath: t + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l)) {
let g = s, f = s, a = s;
if (!(P === "constructor" || P === "hasOwnProperty" || P === "isPrototypeOf" || P === "propertyIsEnumerable" || P === "toLocaleString" || P === "toString" || P === "valueOf")) {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
var i = a === s;
if (i) {
let d = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: P };
e === null ? e = [d] : e.push(d), s++;
} else
s = f, e !== null && (f ? e.length = f : e = null);
if (typeof P == "string") {
if (V(P) > 40) {
let d = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: P };
e === null ? e = [d] : e.push(d), s++;
}
if (!Rr.test(P)) {
let d = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: P };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: P };
e === null ? e = [d] : e.push(d), s++;
}
var p = g === s;
if (!p) {
let d = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [d] : e.push(d), s++;
}
}
for (let P of Object.keys(l)) {
let g = l[P], f = s, a = !1, d = s;
if (typeof g == "string") {
if (V(g) > 4e3) {
let q = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = d === s;
a = a || D;
let w = s;
if (!(typeof g == "number" && isFinite(g))) {
let q = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = w === s;
a = a || D;
let h = s;
if (g !== null) {
let q = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = h === s;
a = a || D;
let c = s;
if (Array.isArray(g)) {
if (g.length > 2e4) {
let y = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [y] : e.push(y), s++;
}
let q = g.length;
for (let y = 0; y < q; y++) {
let x = g[y];
if (typeof x == "string") {
if (V(x) > 300) {
let I = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + y, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + y, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let q = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
var D = c === s;
if (a = a || D, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let q = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let P = { instancePath: t + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (Ps(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length)), r.value !== void 0 && n.call(r, "value")) {
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
r.message !== void 0 && n.call(r, "message") && (ar(r.message, { instancePath: t + "/message", parentData: r, parentDataProperty: "message", rootData: u, dynamicAnchors: m }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.remedy !== void 0 && n.call(r, "remedy") && (ar(r.remedy, { instancePath: t + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: u, dynamicAnchors: m }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length));
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vn = new RegExp("^[0-9a-f]{64}$", "u");
function Pi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Pi.evaluated;
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
if (!n.call(sr.properties, P)) {
let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let P = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let P = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (ue(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.regime !== void 0 && n.call(r, "regime") && (ue(r.regime, { instancePath: t + "/regime", parentData: r, parentDataProperty: "regime", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (ue(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (xe(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Re(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (os(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (ae(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.transitional !== void 0 && n.call(r, "transitional")) {
let P = r.transitional;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let d = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [d] : e.push(d), s++;
}
let g = P.length;
for (let d = 0; d < g; d++)
ae(P[d], { instancePath: t + "/transitional/" + d, parentData: P, parentDataProperty: d, rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
let f = P.length, a;
if (f > 1) {
e: for (; f--; )
for (a = f; a--; )
if (H(P[f], P[a])) {
let d = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/uniqueItems", keyword: "uniqueItems", params: { i: f, j: a } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.coverage !== void 0 && n.call(r, "coverage")) {
let P = r.coverage;
if (Array.isArray(P)) {
if (P.length > 60) {
let f = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [f] : e.push(f), s++;
}
let g = P.length;
for (let f = 0; f < g; f++) {
let a = P[f];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let d = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.level === void 0 || !n.call(a, "level")) {
let d = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.expected === void 0 || !n.call(a, "expected")) {
let d = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.complete === void 0 || !n.call(a, "complete")) {
let d = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "complete" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.daysExpected === void 0 || !n.call(a, "daysExpected")) {
let d = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysExpected" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.daysReceived === void 0 || !n.call(a, "daysReceived")) {
let d = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysReceived" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.gaps === void 0 || !n.call(a, "gaps")) {
let d = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "gaps" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "reporter" || d === "level" || d === "expected" || d === "complete" || d === "daysExpected" || d === "daysReceived" || d === "gaps")) {
let w = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.reporter !== void 0 && n.call(a, "reporter") && (ue(a.reporter, { instancePath: t + "/coverage/" + f + "/reporter", parentData: a, parentDataProperty: "reporter", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), a.level !== void 0 && n.call(a, "level") && (lr(a.level, { instancePath: t + "/coverage/" + f + "/level", parentData: a, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), a.expected !== void 0 && n.call(a, "expected")) {
let d = a.expected;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let w = { instancePath: t + "/coverage/" + f + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
let w = { instancePath: t + "/coverage/" + f + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.complete !== void 0 && n.call(a, "complete")) {
let d = a.complete;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let w = { instancePath: t + "/coverage/" + f + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
let w = { instancePath: t + "/coverage/" + f + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.daysExpected !== void 0 && n.call(a, "daysExpected")) {
let d = a.daysExpected;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let w = { instancePath: t + "/coverage/" + f + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
let w = { instancePath: t + "/coverage/" + f + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.daysReceived !== void 0 && n.call(a, "daysReceived")) {
let d = a.daysReceived;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let w = { instancePath: t + "/coverage/" + f + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
let w = { instancePath: t + "/coverage/" + f + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.gaps !== void 0 && n.call(a, "gaps")) {
let d = a.gaps;
if (Array.isArray(d)) {
if (d.length > 1e4) {
let h = { instancePath: t + "/coverage/" + f + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [h] : e.push(h), s++;
}
let w = d.length;
for (let h = 0; h < w; h++) {
let c = d[h];
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.from === void 0 || !n.call(c, "from")) {
let q = { instancePath: t + "/coverage/" + f + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.to === void 0 || !n.call(c, "to")) {
let q = { instancePath: t + "/coverage/" + f + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.units === void 0 || !n.call(c, "units")) {
let q = { instancePath: t + "/coverage/" + f + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(c))
if (!(q === "from" || q === "to" || q === "units")) {
let y = { instancePath: t + "/coverage/" + f + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [y] : e.push(y), s++;
}
if (c.from !== void 0 && n.call(c, "from") && (de(c.from, { instancePath: t + "/coverage/" + f + "/gaps/" + h + "/from", parentData: c, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), c.to !== void 0 && n.call(c, "to") && (de(c.to, { instancePath: t + "/coverage/" + f + "/gaps/" + h + "/to", parentData: c, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), c.units !== void 0 && n.call(c, "units")) {
let q = c.units;
if (Array.isArray(q)) {
if (q.length > 2e4) {
let A = { instancePath: t + "/coverage/" + f + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [A] : e.push(A), s++;
}
if (q.length < 1) {
let A = { instancePath: t + "/coverage/" + f + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let y = q.length;
for (let A = 0; A < y; A++)
ae(q[A], { instancePath: t + "/coverage/" + f + "/gaps/" + h + "/units/" + A, parentData: q, parentDataProperty: A, rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
let x = q.length, I;
if (x > 1) {
e: for (; x--; )
for (I = x; I--; )
if (H(q[x], q[I])) {
let A = { instancePath: t + "/coverage/" + f + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: x, j: I } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let y = { instancePath: t + "/coverage/" + f + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let q = { instancePath: t + "/coverage/" + f + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let w = { instancePath: t + "/coverage/" + f + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let d = { instancePath: t + "/coverage/" + f, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.submissions !== void 0 && n.call(r, "submissions")) {
let P = r.submissions;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let f = { instancePath: t + "/submissions", schemaPath: "#/properties/submissions/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [f] : e.push(f), s++;
}
let g = P.length;
for (let f = 0; f < g; f++) {
let a = P[f];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.sha256 === void 0 || !n.call(a, "sha256")) {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.file === void 0 || !n.call(a, "file")) {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.subject === void 0 || !n.call(a, "subject")) {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.period === void 0 || !n.call(a, "period")) {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.edition === void 0 || !n.call(a, "edition")) {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.covers === void 0 || !n.call(a, "covers")) {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "sha256" || d === "file" || d === "subject" || d === "reporter" || d === "period" || d === "edition" || d === "listDate" || d === "covers")) {
let w = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.sha256 !== void 0 && n.call(a, "sha256")) {
let d = a.sha256;
if (typeof d == "string") {
if (V(d) > 64) {
let w = { instancePath: t + "/submissions/" + f + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [w] : e.push(w), s++;
}
if (!vn.test(d)) {
let w = { instancePath: t + "/submissions/" + f + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/submissions/" + f + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.file !== void 0 && n.call(a, "file") && (me(a.file, { instancePath: t + "/submissions/" + f + "/file", parentData: a, parentDataProperty: "file", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), a.subject !== void 0 && n.call(a, "subject") && (ae(a.subject, { instancePath: t + "/submissions/" + f + "/subject", parentData: a, parentDataProperty: "subject", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), a.reporter !== void 0 && n.call(a, "reporter")) {
let d = a.reporter, w = s, h = !1, c = s;
ue(d, { instancePath: t + "/submissions/" + f + "/reporter", parentData: a, parentDataProperty: "reporter", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var i = c === s;
h = h || i;
let q = s;
if (d !== null) {
let y = { instancePath: t + "/submissions/" + f + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var i = q === s;
if (h = h || i, h)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let y = { instancePath: t + "/submissions/" + f + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (a.period !== void 0 && n.call(a, "period") && (xe(a.period, { instancePath: t + "/submissions/" + f + "/period", parentData: a, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), a.edition !== void 0 && n.call(a, "edition")) {
let d = a.edition, w = s, h = !1, c = s;
ls(d, { instancePath: t + "/submissions/" + f + "/edition", parentData: a, parentDataProperty: "edition", rootData: u, dynamicAnchors: m }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length);
var p = c === s;
h = h || p;
let q = s;
if (d !== null) {
let y = { instancePath: t + "/submissions/" + f + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var p = q === s;
if (h = h || p, h)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let y = { instancePath: t + "/submissions/" + f + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (a.listDate !== void 0 && n.call(a, "listDate") && (de(a.listDate, { instancePath: t + "/submissions/" + f + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), a.covers !== void 0 && n.call(a, "covers")) {
let d = a.covers;
if (!(d === "life" || d === "period")) {
let w = { instancePath: t + "/submissions/" + f + "/covers", schemaPath: "#/properties/submissions/items/properties/covers/enum", keyword: "enum", params: { allowedValues: sr.properties.submissions.items.properties.covers.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let d = { instancePath: t + "/submissions/" + f, schemaPath: "#/properties/submissions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: t + "/submissions", schemaPath: "#/properties/submissions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.sourceSets !== void 0 && n.call(r, "sourceSets")) {
let P = r.sourceSets;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let d = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [d] : e.push(d), s++;
}
let g = P.length;
for (let d = 0; d < g; d++) {
let w = P[d];
if (typeof w == "string") {
if (V(w) > 2e6) {
let h = { instancePath: t + "/sourceSets/" + d, schemaPath: "#/properties/sourceSets/items/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
e === null ? e = [h] : e.push(h), s++;
}
if (V(w) < 1) {
let h = { instancePath: t + "/sourceSets/" + d, schemaPath: "#/properties/sourceSets/items/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/sourceSets/" + d, schemaPath: "#/properties/sourceSets/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
let f = P.length, a;
if (f > 1) {
let d = {};
for (; f--; ) {
let w = P[f];
if (typeof w == "string") {
if (typeof d[w] == "number") {
a = d[w];
let h = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/uniqueItems", keyword: "uniqueItems", params: { i: f, j: a } };
e === null ? e = [h] : e.push(h), s++;
break;
}
d[w] = f;
}
}
}
} else {
let g = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let P = r.units;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let f = { instancePath: t + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [f] : e.push(f), s++;
}
let g = P.length;
for (let f = 0; f < g; f++) {
let a = P[f];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.unit === void 0 || !n.call(a, "unit")) {
let d = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.code === void 0 || !n.call(a, "code")) {
let d = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.name === void 0 || !n.call(a, "name")) {
let d = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.level === void 0 || !n.call(a, "level")) {
let d = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let d = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.window === void 0 || !n.call(a, "window")) {
let d = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.figures === void 0 || !n.call(a, "figures")) {
let d = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "unit" || d === "code" || d === "name" || d === "level" || d === "listDate" || d === "window" || d === "figures")) {
let w = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.unit !== void 0 && n.call(a, "unit") && (ae(a.unit, { instancePath: t + "/units/" + f + "/unit", parentData: a, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), a.code !== void 0 && n.call(a, "code") && (as(a.code, { instancePath: t + "/units/" + f + "/code", parentData: a, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length)), a.name !== void 0 && n.call(a, "name") && (me(a.name, { instancePath: t + "/units/" + f + "/name", parentData: a, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), a.level !== void 0 && n.call(a, "level") && (lr(a.level, { instancePath: t + "/units/" + f + "/level", parentData: a, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), a.listDate !== void 0 && n.call(a, "listDate") && (de(a.listDate, { instancePath: t + "/units/" + f + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), a.window !== void 0 && n.call(a, "window") && (Re(a.window, { instancePath: t + "/units/" + f + "/window", parentData: a, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), a.figures !== void 0 && n.call(a, "figures")) {
let d = a.figures;
if (Array.isArray(d)) {
if (d.length > 2e5) {
let h = { instancePath: t + "/units/" + f + "/figures", schemaPath: "#/properties/units/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [h] : e.push(h), s++;
}
let w = d.length;
for (let h = 0; h < w; h++) {
let c = d[h];
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.row === void 0 || !n.call(c, "row")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.column === void 0 || !n.call(c, "column")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.state === void 0 || !n.call(c, "state")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.value === void 0 || !n.call(c, "value")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.method === void 0 || !n.call(c, "method")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.status === void 0 || !n.call(c, "status")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.reason === void 0 || !n.call(c, "reason")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.overTime === void 0 || !n.call(c, "overTime")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.periods === void 0 || !n.call(c, "periods")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "periods" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.expected === void 0 || !n.call(c, "expected")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.received === void 0 || !n.call(c, "received")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "received" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.sources === void 0 || !n.call(c, "sources")) {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(c))
if (!n.call(sr.properties.units.items.properties.figures.items.properties, q)) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [y] : e.push(y), s++;
}
if (c.row !== void 0 && n.call(c, "row")) {
let q = c.row;
if (typeof q == "string") {
if (V(q) > 200) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
if (V(q) < 1) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.column !== void 0 && n.call(c, "column")) {
let q = c.column;
if (typeof q == "string") {
if (V(q) > 200) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
if (V(q) < 1) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.key !== void 0 && n.call(c, "key") && (me(c.key, { instancePath: t + "/units/" + f + "/figures/" + h + "/key", parentData: c, parentDataProperty: "key", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), c.indicator !== void 0 && n.call(c, "indicator") && (ue(c.indicator, { instancePath: t + "/units/" + f + "/figures/" + h + "/indicator", parentData: c, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), c.breakdown !== void 0 && n.call(c, "breakdown")) {
let q = c.breakdown;
if (typeof q == "string") {
if (V(q) > 400) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [y] : e.push(y), s++;
}
if (V(q) < 1) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.of !== void 0 && n.call(c, "of")) {
let q = c.of;
if (!(q === "previous" || q === "samePeriodLastYear" || q === "yearOfThis" || q === "yearBefore")) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/of", schemaPath: "#/properties/units/items/properties/figures/items/properties/of/enum", keyword: "enum", params: { allowedValues: sr.properties.units.items.properties.figures.items.properties.of.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.scenario !== void 0 && n.call(c, "scenario") && (ps(c.scenario, { instancePath: t + "/units/" + f + "/figures/" + h + "/scenario", parentData: c, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), c.state !== void 0 && n.call(c, "state")) {
let q = c.state;
if (!(q === "number" || q === "nil" || q === "missing" || q === "notApplicable" || q === "confidential" || q === "none")) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/state", schemaPath: "#/properties/units/items/properties/figures/items/properties/state/enum", keyword: "enum", params: { allowedValues: sr.properties.units.items.properties.figures.items.properties.state.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.value !== void 0 && n.call(c, "value")) {
let q = c.value, y = s, x = !1, I = s;
te(q, { instancePath: t + "/units/" + f + "/figures/" + h + "/value", parentData: c, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var D = I === s;
x = x || D;
let A = s;
if (q !== null) {
let k = { instancePath: t + "/units/" + f + "/figures/" + h + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var D = A === s;
if (x = x || D, x)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let k = { instancePath: t + "/units/" + f + "/figures/" + h + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (c.text !== void 0 && n.call(c, "text") && (me(c.text, { instancePath: t + "/units/" + f + "/figures/" + h + "/text", parentData: c, parentDataProperty: "text", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), c.method !== void 0 && n.call(c, "method") && (us(c.method, { instancePath: t + "/units/" + f + "/figures/" + h + "/method", parentData: c, parentDataProperty: "method", rootData: u, dynamicAnchors: m }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length)), c.status !== void 0 && n.call(c, "status") && (ms(c.status, { instancePath: t + "/units/" + f + "/figures/" + h + "/status", parentData: c, parentDataProperty: "status", rootData: u, dynamicAnchors: m }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), c.reason !== void 0 && n.call(c, "reason") && (fs(c.reason, { instancePath: t + "/units/" + f + "/figures/" + h + "/reason", parentData: c, parentDataProperty: "reason", rootData: u, dynamicAnchors: m }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length)), c.known !== void 0 && n.call(c, "known") && (te(c.known, { instancePath: t + "/units/" + f + "/figures/" + h + "/known", parentData: c, parentDataProperty: "known", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), c.lower !== void 0 && n.call(c, "lower") && (te(c.lower, { instancePath: t + "/units/" + f + "/figures/" + h + "/lower", parentData: c, parentDataProperty: "lower", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), c.upper !== void 0 && n.call(c, "upper") && (te(c.upper, { instancePath: t + "/units/" + f + "/figures/" + h + "/upper", parentData: c, parentDataProperty: "upper", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), c.overTime !== void 0 && n.call(c, "overTime")) {
let q = c.overTime;
if (!(q === "asSent" || q === "sum" || q === "last" || q === "first" || q === "max" || q === "min" || q === "cumulative" || q === "recomputed")) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/overTime", schemaPath: "#/properties/units/items/properties/figures/items/properties/overTime/enum", keyword: "enum", params: { allowedValues: sr.properties.units.items.properties.figures.items.properties.overTime.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.periods !== void 0 && n.call(c, "periods")) {
let q = c.periods;
if (Array.isArray(q)) {
if (q.length > 100) {
let x = { instancePath: t + "/units/" + f + "/figures/" + h + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [x] : e.push(x), s++;
}
let y = q.length;
for (let x = 0; x < y; x++)
xe(q[x], { instancePath: t + "/units/" + f + "/figures/" + h + "/periods/" + x, parentData: q, parentDataProperty: x, rootData: u, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
} else {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.expected !== void 0 && n.call(c, "expected")) {
let q = c.expected;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.received !== void 0 && n.call(c, "received")) {
let q = c.received;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.missingWeight !== void 0 && n.call(c, "missingWeight") && (cs(c.missingWeight, { instancePath: t + "/units/" + f + "/figures/" + h + "/missingWeight", parentData: c, parentDataProperty: "missingWeight", rootData: u, dynamicAnchors: m }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length)), c.sources !== void 0 && n.call(c, "sources")) {
let q = c.sources, y = s, x = !1, I = s;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let k = { instancePath: t + "/units/" + f + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [k] : e.push(k), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let k = { instancePath: t + "/units/" + f + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [k] : e.push(k), s++;
}
var l = I === s;
x = x || l;
let A = s;
if (q !== null) {
let k = { instancePath: t + "/units/" + f + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var l = A === s;
if (x = x || l, x)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let k = { instancePath: t + "/units/" + f + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (c.changes !== void 0 && n.call(c, "changes")) {
let q = c.changes;
if (Array.isArray(q)) {
if (q.length > 1e3) {
let x = { instancePath: t + "/units/" + f + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if (q.length < 1) {
let x = { instancePath: t + "/units/" + f + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
let y = q.length;
for (let x = 0; x < y; x++)
ds(q[x], { instancePath: t + "/units/" + f + "/figures/" + h + "/changes/" + x, parentData: q, parentDataProperty: x, rootData: u, dynamicAnchors: m }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length);
} else {
let y = { instancePath: t + "/units/" + f + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let q = { instancePath: t + "/units/" + f + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let w = { instancePath: t + "/units/" + f + "/figures", schemaPath: "#/properties/units/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let d = { instancePath: t + "/units/" + f, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: t + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.groups !== void 0 && n.call(r, "groups")) {
let P = r.groups;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let f = { instancePath: t + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [f] : e.push(f), s++;
}
let g = P.length;
for (let f = 0; f < g; f++) {
let a = P[f];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.members === void 0 || !n.call(a, "members")) {
let d = { instancePath: t + "/groups/" + f, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "members" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let d = { instancePath: t + "/groups/" + f, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.window === void 0 || !n.call(a, "window")) {
let d = { instancePath: t + "/groups/" + f, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.totals === void 0 || !n.call(a, "totals")) {
let d = { instancePath: t + "/groups/" + f, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "totals" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "members" || d === "listDate" || d === "window" || d === "totals")) {
let w = { instancePath: t + "/groups/" + f, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.members !== void 0 && n.call(a, "members")) {
let d = a.members;
if (Array.isArray(d)) {
if (d.length > 1e3) {
let q = { instancePath: t + "/groups/" + f + "/members", schemaPath: "#/properties/groups/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.length < 2) {
let q = { instancePath: t + "/groups/" + f + "/members", schemaPath: "#/properties/groups/items/properties/members/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [q] : e.push(q), s++;
}
let w = d.length;
for (let q = 0; q < w; q++)
ae(d[q], { instancePath: t + "/groups/" + f + "/members/" + q, parentData: d, parentDataProperty: q, rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
let h = d.length, c;
if (h > 1) {
e: for (; h--; )
for (c = h; c--; )
if (H(d[h], d[c])) {
let q = { instancePath: t + "/groups/" + f + "/members", schemaPath: "#/properties/groups/items/properties/members/uniqueItems", keyword: "uniqueItems", params: { i: h, j: c } };
e === null ? e = [q] : e.push(q), s++;
break e;
}
}
} else {
let w = { instancePath: t + "/groups/" + f + "/members", schemaPath: "#/properties/groups/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.listDate !== void 0 && n.call(a, "listDate") && (de(a.listDate, { instancePath: t + "/groups/" + f + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), a.window !== void 0 && n.call(a, "window") && (Re(a.window, { instancePath: t + "/groups/" + f + "/window", parentData: a, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), a.totals !== void 0 && n.call(a, "totals")) {
let d = a.totals;
if (Array.isArray(d)) {
if (d.length > 2e5) {
let h = { instancePath: t + "/groups/" + f + "/totals", schemaPath: "#/properties/groups/items/properties/totals/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [h] : e.push(h), s++;
}
let w = d.length;
for (let h = 0; h < w; h++) {
let c = d[h];
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.row === void 0 || !n.call(c, "row")) {
let q = { instancePath: t + "/groups/" + f + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.column === void 0 || !n.call(c, "column")) {
let q = { instancePath: t + "/groups/" + f + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [q] : e.push(q), s++;
}
if (c.value === void 0 || !n.call(c, "value")) {
let q = { instancePath: t + "/groups/" + f + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(c))
if (!(q === "row" || q === "column" || q === "key" || q === "value")) {
let y = { instancePath: t + "/groups/" + f + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [y] : e.push(y), s++;
}
if (c.row !== void 0 && n.call(c, "row")) {
let q = c.row;
if (typeof q == "string") {
if (V(q) > 200) {
let y = { instancePath: t + "/groups/" + f + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
if (V(q) < 1) {
let y = { instancePath: t + "/groups/" + f + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/groups/" + f + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (c.column !== void 0 && n.call(c, "column")) {
let q = c.column;
if (typeof q == "string") {
if (V(q) > 200) {
let y = { instancePath: t + "/groups/" + f + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
if (V(q) < 1) {
let y = { instancePath: t + "/groups/" + f + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/groups/" + f + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
c.key !== void 0 && n.call(c, "key") && (me(c.key, { instancePath: t + "/groups/" + f + "/totals/" + h + "/key", parentData: c, parentDataProperty: "key", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), c.value !== void 0 && n.call(c, "value") && (te(c.value, { instancePath: t + "/groups/" + f + "/totals/" + h + "/value", parentData: c, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let q = { instancePath: t + "/groups/" + f + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let w = { instancePath: t + "/groups/" + f + "/totals", schemaPath: "#/properties/groups/items/properties/totals/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let d = { instancePath: t + "/groups/" + f, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: t + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let P = r.comparisons;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let f = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [f] : e.push(f), s++;
}
let g = P.length;
for (let f = 0; f < g; f++) {
let a = P[f];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.kind === void 0 || !n.call(a, "kind")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.unit === void 0 || !n.call(a, "unit")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.period === void 0 || !n.call(a, "period")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.row === void 0 || !n.call(a, "row")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.column === void 0 || !n.call(a, "column")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.sent === void 0 || !n.call(a, "sent")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "sent" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.ours === void 0 || !n.call(a, "ours")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.difference === void 0 || !n.call(a, "difference")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.verdict === void 0 || !n.call(a, "verdict")) {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!n.call(sr.properties.comparisons.items.properties, d)) {
let w = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.kind !== void 0 && n.call(a, "kind")) {
let d = a.kind;
if (!(d === "parent" || d === "wholePeriod" || d === "earlierPeriod" || d === "coversPeriod" || d === "backCast")) {
let w = { instancePath: t + "/comparisons/" + f + "/kind", schemaPath: "#/properties/comparisons/items/properties/kind/enum", keyword: "enum", params: { allowedValues: sr.properties.comparisons.items.properties.kind.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.unit !== void 0 && n.call(a, "unit") && (ae(a.unit, { instancePath: t + "/comparisons/" + f + "/unit", parentData: a, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), a.period !== void 0 && n.call(a, "period") && (xe(a.period, { instancePath: t + "/comparisons/" + f + "/period", parentData: a, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), a.row !== void 0 && n.call(a, "row")) {
let d = a.row;
if (typeof d == "string") {
if (V(d) > 200) {
let w = { instancePath: t + "/comparisons/" + f + "/row", schemaPath: "#/properties/comparisons/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
if (V(d) < 1) {
let w = { instancePath: t + "/comparisons/" + f + "/row", schemaPath: "#/properties/comparisons/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/comparisons/" + f + "/row", schemaPath: "#/properties/comparisons/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.column !== void 0 && n.call(a, "column")) {
let d = a.column;
if (typeof d == "string") {
if (V(d) > 200) {
let w = { instancePath: t + "/comparisons/" + f + "/column", schemaPath: "#/properties/comparisons/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
if (V(d) < 1) {
let w = { instancePath: t + "/comparisons/" + f + "/column", schemaPath: "#/properties/comparisons/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/comparisons/" + f + "/column", schemaPath: "#/properties/comparisons/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.key !== void 0 && n.call(a, "key") && (me(a.key, { instancePath: t + "/comparisons/" + f + "/key", parentData: a, parentDataProperty: "key", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), a.sent !== void 0 && n.call(a, "sent") && (te(a.sent, { instancePath: t + "/comparisons/" + f + "/sent", parentData: a, parentDataProperty: "sent", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.ours !== void 0 && n.call(a, "ours") && (te(a.ours, { instancePath: t + "/comparisons/" + f + "/ours", parentData: a, parentDataProperty: "ours", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.difference !== void 0 && n.call(a, "difference") && (te(a.difference, { instancePath: t + "/comparisons/" + f + "/difference", parentData: a, parentDataProperty: "difference", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.verdict !== void 0 && n.call(a, "verdict")) {
let d = a.verdict;
if (!(d === "equal" || d === "withinTolerance" || d === "differs")) {
let w = { instancePath: t + "/comparisons/" + f + "/verdict", schemaPath: "#/properties/comparisons/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: sr.properties.comparisons.items.properties.verdict.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let d = { instancePath: t + "/comparisons/" + f, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let P = r.findings;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let f = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [f] : e.push(f), s++;
}
let g = P.length;
for (let f = 0; f < g; f++)
rr(P[f], { instancePath: t + "/findings/" + f, parentData: P, parentDataProperty: f, rootData: u, dynamicAnchors: m }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length);
} else {
let g = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return Pi.errors = e, s === 0;
}
Pi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ho = gi, ai = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/contact.schema.json", type: "object", additionalProperties: !1, required: ["body", "channel", "value", "person", "sharing", "validFrom", "validTo"], properties: { body: { $ref: "common.schema.json#/$defs/unitId" }, channel: { enum: ["email", "phone", "fax", "post", "web"] }, value: { $ref: "common.schema.json#/$defs/shortText" }, person: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, sharing: { enum: ["public", "internal"] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, sample: { enum: ["true", ""] }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } };
function gs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = gi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.body === void 0 || !n.call(r, "body")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.channel === void 0 || !n.call(r, "channel")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.person === void 0 || !n.call(r, "person")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "person" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
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
for (let P of Object.keys(r))
if (!n.call(ai.properties, P)) {
let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.body !== void 0 && n.call(r, "body") && (gs(r.body, { instancePath: t + "/body", parentData: r, parentDataProperty: "body", rootData: u, dynamicAnchors: m }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length)), r.channel !== void 0 && n.call(r, "channel")) {
let P = r.channel;
if (!(P === "email" || P === "phone" || P === "fax" || P === "post" || P === "web")) {
let g = { instancePath: t + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: ai.properties.channel.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (Be(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), r.person !== void 0 && n.call(r, "person")) {
let P = r.person, g = s, f = !1, a = s;
Be(P, { instancePath: t + "/person", parentData: r, parentDataProperty: "person", rootData: u, dynamicAnchors: m }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var i = a === s;
f = f || i;
let d = s;
if (P !== "") {
let w = { instancePath: t + "/person", schemaPath: "#/properties/person/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var i = d === s;
if (f = f || i, f)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/person", schemaPath: "#/properties/person/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let P = r.sharing;
if (!(P === "public" || P === "internal")) {
let g = { instancePath: t + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: ai.properties.sharing.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let P = r.validFrom, g = s, f = !1, a = s;
pr(P, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
var p = a === s;
f = f || p;
let d = s;
if (P !== "") {
let w = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var p = d === s;
if (f = f || p, f)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let P = r.validTo, g = s, f = !1, a = s;
pr(P, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: m }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
var D = a === s;
f = f || D;
let d = s;
if (P !== "") {
let w = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var D = d === s;
if (f = f || D, f)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample")) {
let P = r.sample;
if (!(P === "true" || P === "")) {
let g = { instancePath: t + "/sample", schemaPath: "#/properties/sample/enum", keyword: "enum", params: { allowedValues: ai.properties.sample.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let P = r.source, g = s, f = !1, a = s;
Be(P, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var l = a === s;
f = f || l;
let d = s;
if (P !== "") {
let w = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = d === s;
if (f = f || l, f)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return gi.errors = e, s === 0;
}
gi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Po = ki;
function ks(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Sr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wi = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function ws(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
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
if (!Wi.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
ws(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length);
var P = D === s;
p = p || P;
let l = s;
if (r !== "*") {
let g = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [g] : e.push(g), s++;
}
var P = l === s;
if (p = p || P, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let g = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Fi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
function qs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ki(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ki.evaluated;
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
r.change !== void 0 && n.call(r, "change") && (ks(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: m }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (ur(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (ur(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (vs(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length)), r.share !== void 0 && n.call(r, "share") && (bs(r.share, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: u, dynamicAnchors: m }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length)), r.authority !== void 0 && n.call(r, "authority") && (mr(r.authority, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: u, dynamicAnchors: m }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.document !== void 0 && n.call(r, "document") && (mr(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: u, dynamicAnchors: m }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.date !== void 0 && n.call(r, "date") && (qs(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ki.errors = e, s === 0;
}
ki.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var go = wi;
function $s(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ds(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function js(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = wi.evaluated;
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
r.listDate !== void 0 && n.call(r, "listDate") && ($s(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (Ds(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (js(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length)), r.reason !== void 0 && n.call(r, "reason") && (xs(r.reason, { instancePath: t + "/reason", parentData: r, parentDataProperty: "reason", rootData: u, dynamicAnchors: m }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return wi.errors = e, s === 0;
}
wi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ko = vi, Bi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function oe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
function Q(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Q.errors = e, s === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
var Bn = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function _r(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
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
if (r.number !== void 0 && n.call(r, "number") && (pe(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (pe(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (_r(r.standing, { instancePath: t + "/standing", parentData: r, parentDataProperty: "standing", rootData: u, dynamicAnchors: m }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
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
let g = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [g] : e.push(g), s++;
}
if (P.from === void 0 || !n.call(P, "from")) {
let g = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(P))
if (!(g === "number" || g === "from")) {
let f = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [f] : e.push(f), s++;
}
if (P.number !== void 0 && n.call(P, "number") && (pe(P.number, { instancePath: t + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), P.from !== void 0 && n.call(P, "from")) {
let g = P.from, f = s, a = !1, d = s;
Ar(g, { instancePath: t + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var i = d === s;
a = a || i;
let w = s;
if (g !== null) {
let h = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let g = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let D = { instancePath: t + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ti = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function Os(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Si = { validate: Br };
function Ls(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
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
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: t + "/heading", parentData: r, parentDataProperty: "heading", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.columns !== void 0 && n.call(r, "columns")) {
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
Si.validate(i[D], { instancePath: t + "/columns/" + D, parentData: i, parentDataProperty: D, rootData: u, dynamicAnchors: m }) || (e = e === null ? Si.validate.errors : e.concat(Si.validate.errors), s = e.length);
} else {
let p = { instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Sn = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var bn = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 60) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!bn.test(r)) {
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
var pi = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
function _s(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
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
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ui.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Es(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ii.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qn = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function Ns(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: qn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yi = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function ke(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(pi.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (oe(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
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
_s(i[D], { instancePath: t + "/parts/" + D, parentData: i, parentDataProperty: D, rootData: u, dynamicAnchors: m }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length);
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
if (!Yi.test(i)) {
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
let p = { instancePath: t + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: pi.properties.period.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.edition !== void 0 && n.call(r, "edition") && (As(r.edition, { instancePath: t + "/edition", parentData: r, parentDataProperty: "edition", rootData: u, dynamicAnchors: m }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length)), r.bound !== void 0 && n.call(r, "bound") && typeof r.bound != "boolean") {
let i = { instancePath: t + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (Es(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length)), r.cumulative !== void 0 && n.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let i = { instancePath: t + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.entry !== void 0 && n.call(r, "entry")) {
let i = r.entry;
if (!(i === "input" || i === "computed" || i === "fixed" || i === "notApplicable" || i === "note")) {
let p = { instancePath: t + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: pi.properties.entry.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (Pe(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let i = r.type;
if (!(i === "number" || i === "yesNo" || i === "text" || i === "date")) {
let p = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: pi.properties.type.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure") && (oe(r.measure, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.decimals !== void 0 && n.call(r, "decimals")) {
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
Ns(i[P], { instancePath: t + "/states/" + P, parentData: i, parentDataProperty: P, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length);
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
return ke.errors = e, s === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zn = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function Vs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
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
if (r.index !== void 0 && n.call(r, "index") && (B(r.index, { instancePath: t + "/index", parentData: r, parentDataProperty: "index", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && n.call(r, "printedIndex")) {
let i = r.printedIndex;
if (typeof i == "string") {
if (V(i) > 60) {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Zn.test(i)) {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: t + "/heading", parentData: r, parentDataProperty: "heading", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.role !== void 0 && n.call(r, "role")) {
let i = r.role;
if (!(i === "number" || i === "label" || i === "code" || i === "measure" || i === "due" || i === "value" || i === "note")) {
let p = { instancePath: t + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: Sn.properties.role.enum } };
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
r.cell !== void 0 && n.call(r, "cell") && (ke(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
Ls(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length);
var g = D === s;
if (p = p || g, g)
var l = !0;
let P = s;
Vs(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length);
var g = P === s;
if (p = p || g, g && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let f = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
return Br.errors = e, o.props = l, s === 0;
}
Br.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Kn = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Fs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
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
r.column !== void 0 && n.call(r, "column") && (B(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && (ke(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
let D = r.from, l = s, P = !1, g = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = g === s;
P = P || i;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = f === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, g = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = g === s;
P = P || p;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = f === s;
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
var Hi = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function Ts(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
for (let i of Object.keys(r))
if (!n.call(Kn.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "fixed") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && n.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let i = { instancePath: t + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.optional !== void 0 && n.call(r, "optional") && typeof r.optional != "boolean") {
let i = { instancePath: t + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.task !== void 0 && n.call(r, "task") && (B(r.task, { instancePath: t + "/task", parentData: r, parentDataProperty: "task", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && (ke(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.cells !== void 0 && n.call(r, "cells")) {
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
Fs(i[D], { instancePath: t + "/cells/" + D, parentData: i, parentDataProperty: D, rootData: u, dynamicAnchors: m }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length);
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
if (!Hi.test(i)) {
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
r.validity !== void 0 && n.call(r, "validity") && (Ve(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Un = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function zs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
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
if (!Cr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Cs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
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
let d = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "breakdown") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (oe(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.open !== void 0 && n.call(r, "open") && typeof r.open != "boolean") {
let a = { instancePath: t + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var f = D === s;
if (p = p || f, f)
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
let d = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "units") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [a] : e.push(a), s++;
}
r.level !== void 0 && n.call(r, "level") && (zs(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var f = P === s;
p = p || f, f && l !== !0 && (l = !0);
let g = s;
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
let d = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "bodies") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [a] : e.push(a), s++;
}
r.bodyKind !== void 0 && n.call(r, "bodyKind") && (oe(r.bodyKind, { instancePath: t + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var f = g === s;
if (p = p || f, f && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Cs.errors = e, o.props = l, s === 0;
}
Cs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Rs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
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
if (!n.call(Un.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "repeat") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.key !== void 0 && n.call(r, "key") && (Cs(r.key, { instancePath: t + "/key", parentData: r, parentDataProperty: "key", rootData: u, dynamicAnchors: m }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length)), r.minimum !== void 0 && n.call(r, "minimum")) {
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
if (r.cell !== void 0 && n.call(r, "cell") && (ke(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (V(i) > 20) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Hi.test(i)) {
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
r.validity !== void 0 && n.call(r, "validity") && (Ve(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
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
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (V(i) > 20) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Hi.test(i)) {
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
r.validity !== void 0 && n.call(r, "validity") && (Ve(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ss(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
Ts(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length);
var f = D === s;
if (p = p || f, f)
var l = !0;
let P = s;
Rs(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length);
var f = P === s;
p = p || f, f && l !== !0 && (l = !0);
let g = s;
Bs(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length);
var f = g === s;
if (p = p || f, f && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Ss.errors = e, o.props = l, s === 0;
}
Ss.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Xe = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] };
function re(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: kn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "total" || y === "parts" || y === "breakdown" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[0].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: t + "/total", parentData: r, parentDataProperty: "total", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let y = r.parts;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/parts/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (oe(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = D === s;
if (p = p || q, q)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "total" || y === "parts" || y === "minus" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "sum") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[1].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: t + "/total", parentData: r, parentDataProperty: "total", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let y = r.parts;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/parts/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minus !== void 0 && n.call(r, "minus")) {
let y = r.minus;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/minus/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = P === s;
p = p || q, q && l !== !0 && (l = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.whole === void 0 || !n.call(r, "whole")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "whole" || y === "parts" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[2].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.whole !== void 0 && n.call(r, "whole") && (B(r.whole, { instancePath: t + "/whole", parentData: r, parentDataProperty: "whole", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let y = r.parts;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/parts/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = g === s;
p = p || q, q && l !== !0 && (l = !0);
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.left === void 0 || !n.call(r, "left")) {
let y = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.right === void 0 || !n.call(r, "right")) {
let y = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "left" || y === "right" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "atMost") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[3].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.left !== void 0 && n.call(r, "left")) {
let y = r.left;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/left/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.right !== void 0 && n.call(r, "right")) {
let y = r.right;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/right/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = f === s;
p = p || q, q && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.opening === void 0 || !n.call(r, "opening")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.closing === void 0 || !n.call(r, "closing")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "opening" || y === "closing" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[4].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.opening !== void 0 && n.call(r, "opening") && (B(r.opening, { instancePath: t + "/opening", parentData: r, parentDataProperty: "opening", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && n.call(r, "closing") && (B(r.closing, { instancePath: t + "/closing", parentData: r, parentDataProperty: "closing", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = a === s;
p = p || q, q && l !== !0 && (l = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.result === void 0 || !n.call(r, "result")) {
let y = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let y = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let y = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.factor === void 0 || !n.call(r, "factor")) {
let y = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "result" || y === "numerator" || y === "denominator" || y === "factor" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "ratio") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[5].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.result !== void 0 && n.call(r, "result") && (B(r.result, { instancePath: t + "/result", parentData: r, parentDataProperty: "result", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && n.call(r, "numerator") && (B(r.numerator, { instancePath: t + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (B(r.denominator, { instancePath: t + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor") && (Pe(r.factor, { instancePath: t + "/factor", parentData: r, parentDataProperty: "factor", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = d === s;
p = p || q, q && l !== !0 && (l = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let y = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let y = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "of" || y === "minimum" || y === "maximum" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[6].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let y = r.of;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/of/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (Pe(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (Pe(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = w === s;
p = p || q, q && l !== !0 && (l = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let y = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let y = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let y = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let y = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "of" || y === "against" || y === "percent" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[7].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let y = r.of;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/of/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.against !== void 0 && n.call(r, "against")) {
let y = r.against;
if (!(y === "previousPeriod" || y === "samePeriodLastYear")) {
let x = { instancePath: t + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[7].properties.against.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (Pe(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = h === s;
p = p || q, q && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let y = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let y = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let y = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "of" || y === "only" || y === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: Xe.anyOf[8].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let y = r.of;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/of/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.length < 1) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let x = y.length;
for (let k = 0; k < x; k++)
B(y[k], { instancePath: t + "/only/" + k, parentData: y, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = y.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(y[I], y[A])) {
let k = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = c === s;
if (p = p || q, q && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let y = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
return Zs.errors = e, o.props = l, s === 0;
}
Zs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ks(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
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
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Us(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
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
let g = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!Rr.test(P)) {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
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
let g = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [g] : e.push(g), s++;
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
return Us.errors = e, s === 0;
}
Us.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function vi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = vi.evaluated;
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
if (!n.call(Bi.properties, l)) {
let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (oe(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (oe(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.version !== void 0 && n.call(r, "version")) {
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
if (r.names !== void 0 && n.call(r, "names") && (Q(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: t + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime !== void 0 && n.call(r, "regime") && (oe(r.regime, { instancePath: t + "/regime", parentData: r, parentDataProperty: "regime", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.head !== void 0 && n.call(r, "head")) {
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
let g = { instancePath: t + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.number !== void 0 && n.call(l, "number")) {
let P = l.number, g = s, f = !1, a = s;
pe(P, { instancePath: t + "/head/number", parentData: l, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
var i = a === s;
f = f || i;
let d = s;
if (P !== null) {
let w = { instancePath: t + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var i = d === s;
if (f = f || i, f)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.instrument !== void 0 && n.call(l, "instrument")) {
let P = l.instrument, g = s, f = !1, a = s;
Is(P, { instancePath: t + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: u, dynamicAnchors: m }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length);
var p = a === s;
f = f || p;
let d = s;
if (P !== null) {
let w = { instancePath: t + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var p = d === s;
if (f = f || p, f)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.reporter !== void 0 && n.call(l, "reporter") && (Q(l.reporter, { instancePath: t + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), l.receivers !== void 0 && n.call(l, "receivers")) {
let P = l.receivers;
if (Array.isArray(P)) {
if (P.length > 10) {
let f = { instancePath: t + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [f] : e.push(f), s++;
}
let g = P.length;
for (let f = 0; f < g; f++)
Q(P[f], { instancePath: t + "/head/receivers/" + f, parentData: P, parentDataProperty: f, rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let g = { instancePath: t + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.periodKinds !== void 0 && n.call(l, "periodKinds")) {
let P = l.periodKinds;
if (Array.isArray(P)) {
if (P.length > 9) {
let d = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.length < 1) {
let d = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let g = P.length;
for (let d = 0; d < g; d++)
Os(P[d], { instancePath: t + "/head/periodKinds/" + d, parentData: P, parentDataProperty: d, rootData: u, dynamicAnchors: m }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length);
let f = P.length, a;
if (f > 1) {
e: for (; f--; )
for (a = f; a--; )
if (H(P[f], P[a])) {
let d = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: f, j: a } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.fromTo !== void 0 && n.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let P = { instancePath: t + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.measureLine !== void 0 && n.call(l, "measureLine")) {
let P = l.measureLine, g = s, f = !1, a = s;
Q(P, { instancePath: t + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
var D = a === s;
f = f || D;
let d = s;
if (P !== null) {
let w = { instancePath: t + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var D = d === s;
if (f = f || D, f)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
l.receivedOn !== void 0 && n.call(l, "receivedOn") && (Q(l.receivedOn, { instancePath: t + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
} else {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.columns !== void 0 && n.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let g = { instancePath: t + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.length < 1) {
let g = { instancePath: t + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let P = l.length;
for (let g = 0; g < P; g++)
Br(l[g], { instancePath: t + "/columns/" + g, parentData: l, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length);
} else {
let P = { instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.defaults !== void 0 && n.call(r, "defaults") && (ke(r.defaults, { instancePath: t + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: u, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.rows !== void 0 && n.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let g = { instancePath: t + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.length < 1) {
let g = { instancePath: t + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let P = l.length;
for (let g = 0; g < P; g++)
Ss(l[g], { instancePath: t + "/rows/" + g, parentData: l, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length);
} else {
let P = { instancePath: t + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let g = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
let P = l.length;
for (let g = 0; g < P; g++)
Zs(l[g], { instancePath: t + "/relations/" + g, parentData: l, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length);
} else {
let P = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.signatures !== void 0 && n.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let g = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [g] : e.push(g), s++;
}
let P = l.length;
for (let g = 0; g < P; g++)
Q(l[g], { instancePath: t + "/signatures/" + g, parentData: l, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
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
let g = { instancePath: t + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.paper !== void 0 && n.call(l, "paper")) {
let P = l.paper;
if (!(P === "A4" || P === "A3")) {
let g = { instancePath: t + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: Bi.properties.print.properties.paper.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.orientation !== void 0 && n.call(l, "orientation")) {
let P = l.orientation;
if (!(P === "portrait" || P === "landscape")) {
let g = { instancePath: t + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: Bi.properties.print.properties.orientation.enum } };
e === null ? e = [g] : e.push(g), s++;
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
let g = { instancePath: t + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [g] : e.push(g), s++;
}
let P = l.length;
for (let g = 0; g < P; g++)
le(l[g], { instancePath: t + "/guidance/" + g, parentData: l, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
} else {
let P = { instancePath: t + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ve(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Ks(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Us(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length));
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return vi.errors = e, s === 0;
}
vi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wo = bi, pn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/holiday.schema.json", type: "object", additionalProperties: !1, required: ["from", "to", "kind", "weekdays", "nameVi", "nameEn", "source"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, kind: { enum: ["settled", "weeklyRest", "holiday", "dayOff", "workedInstead"] }, weekdays: { type: "string", maxLength: 13, pattern: "^([1-7]( [1-7])*)?$" }, nameVi: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { $ref: "common.schema.json#/$defs/shortText" }, source: { $ref: "common.schema.json#/$defs/shortText" } }, anyOf: [{ properties: { kind: { const: "weeklyRest" }, weekdays: { minLength: 1 } } }, { properties: { kind: { enum: ["settled", "holiday", "dayOff", "workedInstead"] }, to: { minLength: 1 }, weekdays: { const: "" } } }] };
function fr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Se(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mn = new RegExp("^([1-7]( [1-7])*)?$", "u");
function bi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = bi.evaluated;
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
let d = { instancePath: t + "/weekdays", schemaPath: "#/anyOf/0/properties/weekdays/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
var g = D === s;
if (p = p || g, g) {
var l = {};
l.kind = !0, l.weekdays = !0;
}
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind")) {
let a = r.kind;
if (!(a === "settled" || a === "holiday" || a === "dayOff" || a === "workedInstead")) {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: pn.anyOf[1].properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let a = r.to;
if (typeof a == "string" && V(a) < 1) {
let d = { instancePath: t + "/to", schemaPath: "#/anyOf/1/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays") && r.weekdays !== "") {
let a = { instancePath: t + "/weekdays", schemaPath: "#/anyOf/1/properties/weekdays/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [a] : e.push(a), s++;
}
}
var g = P === s;
if (p = p || g, g && l !== !0 && (l = l || {}, l.kind = !0, l.to = !0, l.weekdays = !0), p)
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
let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.from !== void 0 && n.call(r, "from") && (fr(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to")) {
let a = r.to, d = s, w = !1, h = s;
fr(a, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var f = h === s;
w = w || f;
let c = s;
if (a !== "") {
let q = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
var f = c === s;
if (w = w || f, w)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let q = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let a = r.kind;
if (!(a === "settled" || a === "weeklyRest" || a === "holiday" || a === "dayOff" || a === "workedInstead")) {
let d = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: pn.properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let a = r.weekdays;
if (typeof a == "string") {
if (V(a) > 13) {
let d = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!Mn.test(a)) {
let d = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/pattern", keyword: "pattern", params: { pattern: "^([1-7]( [1-7])*)?$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.nameVi !== void 0 && n.call(r, "nameVi") && (Se(r.nameVi, { instancePath: t + "/nameVi", parentData: r, parentDataProperty: "nameVi", rootData: u, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn") && (Se(r.nameEn, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.source !== void 0 && n.call(r, "source") && (Se(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return bi.errors = e, s === 0;
}
bi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vo = qi, Fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function K(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
function ge(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
function Je(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
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
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Er(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
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
let D = r.from, l = s, P = !1, g = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = g === s;
P = P || i;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = f === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, g = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = g === s;
P = P || p;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = f === s;
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
return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
K(r, { instancePath: t, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var d = D === s;
p = p || d;
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
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.part !== void 0 && n.call(r, "part") && (Je(r.part, { instancePath: t + "/part", parentData: r, parentDataProperty: "part", rootData: u, dynamicAnchors: m }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var d = l === s;
if (p = p || d, d)
var P = !0;
let g = s;
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
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.along !== void 0 && n.call(r, "along") && (K(r.along, { instancePath: t + "/along", parentData: r, parentDataProperty: "along", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var d = g === s;
p = p || d, d && P !== !0 && (P = !0);
let f = s;
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
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.scenario !== void 0 && n.call(r, "scenario") && (Er(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var d = f === s;
p = p || d, d && P !== !0 && (P = !0);
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
r.concept !== void 0 && n.call(r, "concept") && (ge(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var d = a === s;
if (p = p || d, d && P !== !0 && (P = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let w = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
return Ne.errors = e, o.props = P, s === 0;
}
Ne.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var $n = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Nr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 40) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$n.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wn = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function Vr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
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
function Ms(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !n.call(r, "indicator"))) {
let a = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [a] : e.push(a), s++;
}
var g = l === s;
g && (p = !0, D = 0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !n.call(r, "concept"))) {
let a = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [a] : e.push(a), s++;
}
var g = P === s;
if (g && p ? (p = !1, D = [D, 1]) : g && (p = !0, D = 1), p)
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
let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.concept !== void 0 && n.call(r, "concept") && (ge(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.date !== void 0 && n.call(r, "date")) {
let a = r.date, d = s, w = !1, h = s;
if (!(a === "sameWindow" || a === "endOfWindow")) {
let q = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: Wn.properties.date.anyOf[0].enum } };
e === null ? e = [q] : e.push(q), s++;
}
var f = h === s;
w = w || f;
let c = s;
Vr(a, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length);
var f = c === s;
if (w = w || f, w)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let q = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
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
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Lr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ws(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ze(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!Cr.test(r)) {
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
var ni = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, Yn = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function Ys(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
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
if (r.indicator !== void 0 && n.call(r, "indicator") && (Ne(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.sign !== void 0 && n.call(r, "sign")) {
let i = r.sign;
if (!(i === 1 || i === -1)) {
let p = { instancePath: t + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: Yn.properties.sign.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ii.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s, l = s, P = !1, g = null, f = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !n.call(r, "parts"))) {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [v] : e.push(v), s++;
}
var d = f === s;
d && (P = !0, g = 0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !n.call(r, "breakdown"))) {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
var d = a === s;
if (d && P ? (P = !1, g = [g, 1]) : d && (P = !0, g = 1), P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: g } };
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
let T = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [T] : e.push(T), s++;
}
if (v.length < 2) {
let T = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++)
K(v[T], { instancePath: t + "/parts/" + T, parentData: v, parentDataProperty: T, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
} else {
let F = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
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
r.of !== void 0 && n.call(r, "of") && (K(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = h === s;
p = p || $, $ && w !== !0 && (w = !0);
let c = s;
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
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.within !== void 0 && n.call(r, "within") && (Je(r.within, { instancePath: t + "/within", parentData: r, parentDataProperty: "within", rootData: u, dynamicAnchors: m }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = c === s;
p = p || $, $ && w !== !0 && (w = !0);
let q = s;
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
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = q === s;
p = p || $, $ && w !== !0 && (w = !0);
let y = s;
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
let F = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: ni.anyOf[4].properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.terms !== void 0 && n.call(r, "terms")) {
let v = r.terms;
if (Array.isArray(v)) {
if (v.length > 60) {
let T = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [T] : e.push(T), s++;
}
if (v.length < 1) {
let T = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++)
Ys(v[T], { instancePath: t + "/terms/" + T, parentData: v, parentDataProperty: T, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length);
} else {
let F = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = y === s;
p = p || $, $ && w !== !0 && (w = !0);
let x = s;
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
r.from !== void 0 && n.call(r, "from") && (K(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = x === s;
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
if (r.minimum !== void 0 && n.call(r, "minimum") && (yr(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: u, dynamicAnchors: m }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (yr(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: u, dynamicAnchors: m }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: ni.anyOf[6].properties.severity.enum } };
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
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: ni.anyOf[7].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = A === s;
p = p || $, $ && w !== !0 && (w = !0);
let k = s;
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
let F = { instancePath: t + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: ni.anyOf[8].properties.against.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (Nr(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: u, dynamicAnchors: m }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: ni.anyOf[8].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var $ = k === s;
if (p = p || $, $ && w !== !0 && (w = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let v = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
return Hs.errors = e, o.props = w, s === 0;
}
Hs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Qs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
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
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Gs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
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
let g = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!Rr.test(P)) {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
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
let g = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [g] : e.push(g), s++;
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
return Gs.errors = e, s === 0;
}
Gs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function qi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = qi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !0, D = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && n.call(b, "overUnits") && b.overUnits !== "recompute") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var l = D === s;
if (s = i, e !== null && (i ? e.length = i : e = null), l) {
let b = s, j = s, O = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let G = X.length;
for (let ee = 0; ee < G; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J)) {
if (J.numerator === void 0 || !n.call(J, "numerator")) {
let qe = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [qe] : e.push(qe), s++;
}
if (J.denominator === void 0 || !n.call(J, "denominator")) {
let qe = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [qe] : e.push(qe), s++;
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
let qe = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [qe] : e.push(qe), s++;
}
}
}
}
var a = N === s;
O = O || a, a && P !== !0 && (P = P || {}, P.definitions = !0);
let z = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && n.call(r, "relations")) {
let X = r.relations;
if (Array.isArray(X)) {
let G = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let qe = X[J], li = s;
if (qe && typeof qe == "object" && !Array.isArray(qe) && qe.kind !== void 0 && n.call(qe, "kind") && qe.kind !== "sum") {
let Qi = { instancePath: t + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [Qi] : e.push(Qi), s++;
}
var g = li === s;
if (g)
break;
}
if (g)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let J = { instancePath: t + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var a = z === s;
O = O || a, a && P !== !0 && (P = P || {}, P.relations = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let X = r.unknown;
if (Array.isArray(X)) {
let G = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let qe = s;
if (X[J] !== "numerator") {
let li = { instancePath: t + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [li] : e.push(li), s++;
}
var f = qe === s;
if (f)
break;
}
if (f)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let J = { instancePath: t + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var a = C === s;
if (O = O || a, a && P !== !0 && (P = P || {}, P.unknown = !0), O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let X = { instancePath: t, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
var l = b === s;
p = l, p && P !== !0 && (P = P || {}, P.behaviour = !0);
}
if (!p) {
let b = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
let d = s, w = !0, h = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && n.call(b, "overUnits") && b.overUnits !== "weightedMean") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var c = h === s;
if (s = d, e !== null && (d ? e.length = d : e = null), c) {
let b = s, j = s, O = !1, E = s;
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
var x = E === s;
if (O = O || x, x) {
var q = {};
q.definitions = !0;
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
var y = ee === s;
if (y)
break;
}
if (y)
s = ce, e !== null && (ce ? e.length = ce : e = null);
else {
let G = { instancePath: t + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [G] : e.push(G), s++;
}
}
}
var x = N === s;
if (O = O || x, x && q !== !0 && (q = q || {}, q.unknown = !0), O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let C = { instancePath: t, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
var c = b === s;
w = c, w && q !== !0 && (q = q || {}, q.behaviour = !0);
}
if (!w) {
let b = { instancePath: t, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if (P !== !0 && q !== void 0 && (q === !0 ? P = !0 : (P = P || {}, Object.assign(P, q))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sourceCodes === void 0 || !n.call(r, "sourceCodes")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.definitions === void 0 || !n.call(r, "definitions")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.measure === void 0 || !n.call(r, "measure")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.decimals === void 0 || !n.call(r, "decimals")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.periodicity === void 0 || !n.call(r, "periodicity")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.breakdowns === void 0 || !n.call(r, "breakdowns")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.behaviour === void 0 || !n.call(r, "behaviour")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.compiledBy === void 0 || !n.call(r, "compiledBy")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.nonNegative === void 0 || !n.call(r, "nonNegative")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!n.call(Fe.properties, b)) {
let j = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (K(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ge(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.sourceCodes !== void 0 && n.call(r, "sourceCodes")) {
let b = r.sourceCodes;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let j = b.length;
for (let O = 0; O < j; O++) {
let E = b[O];
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
let z = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [z] : e.push(z), s++;
}
if (E.source !== void 0 && n.call(E, "source") && (ie(E.source, { instancePath: t + "/sourceCodes/" + O + "/source", parentData: E, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.code !== void 0 && n.call(E, "code")) {
let N = E.code, z = s, C = !1, ce = s;
ie(N, { instancePath: t + "/sourceCodes/" + O + "/code", parentData: E, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var I = ce === s;
C = C || I;
let X = s;
if (N !== null) {
let G = { instancePath: t + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [G] : e.push(G), s++;
}
var I = X === s;
if (C = C || I, C)
s = z, e !== null && (z ? e.length = z : e = null);
else {
let G = { instancePath: t + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [G] : e.push(G), s++;
}
}
if (E.instrument !== void 0 && n.call(E, "instrument") && (ie(E.instrument, { instancePath: t + "/sourceCodes/" + O + "/instrument", parentData: E, parentDataProperty: "instrument", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.form !== void 0 && n.call(E, "form") && (ie(E.form, { instancePath: t + "/sourceCodes/" + O + "/form", parentData: E, parentDataProperty: "form", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.name !== void 0 && n.call(E, "name") && (ie(E.name, { instancePath: t + "/sourceCodes/" + O + "/name", parentData: E, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.parts !== void 0 && n.call(E, "parts")) {
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
let z = N.length;
for (let C = 0; C < z; C++)
Je(N[C], { instancePath: t + "/sourceCodes/" + O + "/parts/" + C, parentData: N, parentDataProperty: C, rootData: u, dynamicAnchors: m }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
} else {
let z = { instancePath: t + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (E.scenario !== void 0 && n.call(E, "scenario") && (Er(E.scenario, { instancePath: t + "/sourceCodes/" + O + "/scenario", parentData: E, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), E.measure !== void 0 && n.call(E, "measure") && (K(E.measure, { instancePath: t + "/sourceCodes/" + O + "/measure", parentData: E, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), E.comparison !== void 0 && n.call(E, "comparison")) {
let N = E.comparison;
if (!(N === "toCompare" || N === "replaced")) {
let z = { instancePath: t + "/sourceCodes/" + O + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Fe.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [z] : e.push(z), s++;
}
}
E.replacedBy !== void 0 && n.call(E, "replacedBy") && (ie(E.replacedBy, { instancePath: t + "/sourceCodes/" + O + "/replacedBy", parentData: E, parentDataProperty: "replacedBy", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.validity !== void 0 && n.call(E, "validity") && (cr(E.validity, { instancePath: t + "/sourceCodes/" + O + "/validity", parentData: E, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length));
} else {
let N = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let j = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.definitions !== void 0 && n.call(r, "definitions")) {
let b = r.definitions;
if (Array.isArray(b)) {
if (b.length > 20) {
let O = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.length < 1) {
let O = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [O] : e.push(O), s++;
}
let j = b.length;
for (let O = 0; O < j; O++) {
let E = b[O];
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
let z = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [z] : e.push(z), s++;
}
if (E.version !== void 0 && n.call(E, "version")) {
let N = E.version;
if (typeof N == "string") {
if (V(N) > 40) {
let z = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [z] : e.push(z), s++;
}
if (!Yi.test(N)) {
let z = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [z] : e.push(z), s++;
}
} else {
let z = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (E.validity !== void 0 && n.call(E, "validity") && (cr(E.validity, { instancePath: t + "/definitions/" + O + "/validity", parentData: E, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), E.names !== void 0 && n.call(E, "names") && (ge(E.names, { instancePath: t + "/definitions/" + O + "/names", parentData: E, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), E.concept !== void 0 && n.call(E, "concept") && (Ie(E.concept, { instancePath: t + "/definitions/" + O + "/concept", parentData: E, parentDataProperty: "concept", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), E.method !== void 0 && n.call(E, "method") && (Ie(E.method, { instancePath: t + "/definitions/" + O + "/method", parentData: E, parentDataProperty: "method", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), E.numerator !== void 0 && n.call(E, "numerator") && (Ne(E.numerator, { instancePath: t + "/definitions/" + O + "/numerator", parentData: E, parentDataProperty: "numerator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), E.denominator !== void 0 && n.call(E, "denominator") && (Ne(E.denominator, { instancePath: t + "/definitions/" + O + "/denominator", parentData: E, parentDataProperty: "denominator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), E.factor !== void 0 && n.call(E, "factor") && (Nr(E.factor, { instancePath: t + "/definitions/" + O + "/factor", parentData: E, parentDataProperty: "factor", rootData: u, dynamicAnchors: m }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), E.weight !== void 0 && n.call(E, "weight") && (Ms(E.weight, { instancePath: t + "/definitions/" + O + "/weight", parentData: E, parentDataProperty: "weight", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length)), E.growth !== void 0 && n.call(E, "growth")) {
let N = E.growth;
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.of === void 0 || !n.call(N, "of")) {
let z = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.against === void 0 || !n.call(N, "against")) {
let z = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.form === void 0 || !n.call(N, "form")) {
let z = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(N))
if (!(z === "of" || z === "against" || z === "form" || z === "base")) {
let C = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.of !== void 0 && n.call(N, "of") && (Ne(N.of, { instancePath: t + "/definitions/" + O + "/growth/of", parentData: N, parentDataProperty: "of", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), N.against !== void 0 && n.call(N, "against")) {
let z = N.against;
if (!(z === "previousPeriod" || z === "samePeriodLastYear" || z === "endOfLastYear" || z === "fixedBase")) {
let C = { instancePath: t + "/definitions/" + O + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Fe.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (N.form !== void 0 && n.call(N, "form")) {
let z = N.form;
if (!(z === "percentChange" || z === "indexTo100" || z === "pointChange")) {
let C = { instancePath: t + "/definitions/" + O + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Fe.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
N.base !== void 0 && n.call(N, "base") && (ie(N.base, { instancePath: t + "/definitions/" + O + "/growth/base", parentData: N, parentDataProperty: "base", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let z = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (E.legalBasis !== void 0 && n.call(E, "legalBasis")) {
let N = E.legalBasis;
if (Array.isArray(N)) {
if (N.length > 20) {
let C = { instancePath: t + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [C] : e.push(C), s++;
}
let z = N.length;
for (let C = 0; C < z; C++)
dr(N[C], { instancePath: t + "/definitions/" + O + "/legalBasis/" + C, parentData: N, parentDataProperty: C, rootData: u, dynamicAnchors: m }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
} else {
let z = { instancePath: t + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [z] : e.push(z), s++;
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
let j = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let b = r.measure, j = s, O = !1, E = s;
K(b, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var A = E === s;
O = O || A;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var A = N === s;
if (O = O || A, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.decimals !== void 0 && n.call(r, "decimals")) {
let b = r.decimals, j = s, O = !1, E = s;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [z] : e.push(z), s++;
}
if (typeof b == "number" && isFinite(b)) {
if (b > 12 || isNaN(b)) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [z] : e.push(z), s++;
}
if (b < 0 || isNaN(b)) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [z] : e.push(z), s++;
}
}
var k = E === s;
O = O || k;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var k = N === s;
if (O = O || k, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.periodicity !== void 0 && n.call(r, "periodicity")) {
let b = r.periodicity;
if (Array.isArray(b)) {
if (b.length > 9) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
Ws(b[N], { instancePath: t + "/periodicity/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.breakdowns !== void 0 && n.call(r, "breakdowns")) {
let b = r.breakdowns;
if (Array.isArray(b)) {
if (b.length > 20) {
let N = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
K(b[N], { instancePath: t + "/breakdowns/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.levels !== void 0 && n.call(r, "levels")) {
let b = r.levels;
if (Array.isArray(b)) {
if (b.length > 10) {
let N = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
Ze(b[N], { instancePath: t + "/levels/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.agency !== void 0 && n.call(r, "agency")) {
let b = r.agency, j = s, O = !1, E = s;
ge(b, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length);
var $ = E === s;
O = O || $;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var $ = N === s;
if (O = O || $, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let b = r.legalBasis;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let j = b.length;
for (let O = 0; O < j; O++)
dr(b[O], { instancePath: t + "/legalBasis/" + O, parentData: b, parentDataProperty: O, rootData: u, dynamicAnchors: m }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
} else {
let j = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.overUnits === void 0 || !n.call(b, "overUnits")) {
let j = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.overTime === void 0 || !n.call(b, "overTime")) {
let j = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "overUnits" || j === "overTime")) {
let O = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.overUnits !== void 0 && n.call(b, "overUnits")) {
let j = b.overUnits;
if (!(j === "sum" || j === "recompute" || j === "weightedMean" || j === "max" || j === "min" || j === "none" || j === "same-or-differs" || j === "bounded" || j === "by-class" || j === "sum-same-window")) {
let O = { instancePath: t + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Fe.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.overTime !== void 0 && n.call(b, "overTime")) {
let j = b.overTime;
if (!(j === "sum" || j === "last" || j === "first" || j === "recompute" || j === "none" || j === "max" || j === "min" || j === "weightedMean")) {
let O = { instancePath: t + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Fe.properties.behaviour.properties.overTime.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let j = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.origin !== void 0 && n.call(r, "origin")) {
let b = r.origin;
if (!(b === "yearStart" || b === "change")) {
let j = { instancePath: t + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Fe.properties.origin.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let b = r.scope;
if (!(b === "territory" || b === "office")) {
let j = { instancePath: t + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Fe.properties.scope.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.compiledBy !== void 0 && n.call(r, "compiledBy")) {
let b = r.compiledBy;
if (!(b === "central" || b === "local" || b === "survey")) {
let j = { instancePath: t + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Fe.properties.compiledBy.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.countsUnits !== void 0 && n.call(r, "countsUnits")) {
let b = r.countsUnits;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.level === void 0 || !n.call(b, "level")) {
let j = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.listDate === void 0 || !n.call(b, "listDate")) {
let j = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "level" || j === "listDate")) {
let O = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.level !== void 0 && n.call(b, "level") && (Ze(b.level, { instancePath: t + "/countsUnits/level", parentData: b, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), b.listDate !== void 0 && n.call(b, "listDate")) {
let j = b.listDate, O = s, E = !1, N = s;
Vr(j, { instancePath: t + "/countsUnits/listDate", parentData: b, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length);
var v = N === s;
E = E || v;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var v = z === s;
if (E = E || v, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.disjoint !== void 0 && n.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let b = { instancePath: t + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.parentCode !== void 0 && n.call(r, "parentCode")) {
let b = r.parentCode, j = s, O = !1, E = s;
ie(b, { instancePath: t + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var F = E === s;
O = O || F;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var F = N === s;
if (O = O || F, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.derivedFrom !== void 0 && n.call(r, "derivedFrom")) {
let b = r.derivedFrom;
if (Array.isArray(b)) {
if (b.length > 40) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
K(b[N], { instancePath: t + "/derivedFrom/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.distinctFrom !== void 0 && n.call(r, "distinctFrom")) {
let b = r.distinctFrom;
if (Array.isArray(b)) {
if (b.length > 20) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
K(b[N], { instancePath: t + "/distinctFrom/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.competence !== void 0 && n.call(r, "competence")) {
let b = r.competence;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.keptAt === void 0 || !n.call(b, "keptAt")) {
let j = { instancePath: t + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (j !== "keptAt") {
let O = { instancePath: t + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
b.keptAt !== void 0 && n.call(b, "keptAt") && (Ze(b.keptAt, { instancePath: t + "/competence/keptAt", parentData: b, parentDataProperty: "keptAt", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length));
} else {
let j = { instancePath: t + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let b = r.sharing;
if (!(b === "public" || b === "internal" || b === "restricted")) {
let j = { instancePath: t + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Fe.properties.sharing.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.priceBase !== void 0 && n.call(r, "priceBase")) {
let b = r.priceBase;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.kind === void 0 || !n.call(b, "kind")) {
let j = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.year === void 0 || !n.call(b, "year")) {
let j = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "kind" || j === "year")) {
let O = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.kind !== void 0 && n.call(b, "kind")) {
let j = b.kind;
if (!(j === "current" || j === "comparable" || j === "constant")) {
let O = { instancePath: t + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Fe.properties.priceBase.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.year !== void 0 && n.call(b, "year")) {
let j = b.year, O = s, E = !1, N = s;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof j == "number" && isFinite(j)) {
if (j > 2200 || isNaN(j)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (j < 1900 || isNaN(j)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var T = N === s;
E = E || T;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var T = z === s;
if (E = E || T, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.nonNegative !== void 0 && n.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let b = { instancePath: t + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let b = r.relations;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let j = b.length;
for (let O = 0; O < j; O++)
Hs(b[O], { instancePath: t + "/relations/" + O, parentData: b, parentDataProperty: O, rootData: u, dynamicAnchors: m }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length);
} else {
let j = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.guidance !== void 0 && n.call(r, "guidance") && (Ie(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Ie(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Qs(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Gs(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length));
} else {
let b = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return qi.errors = e, s === 0;
}
qi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bo = $i, Hn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function hr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
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
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
function Ke(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $i(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $i.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.number === void 0 || !n.call(r, "number")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!n.call(Hn.properties, f)) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (hr(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.number !== void 0 && n.call(r, "number") && (Oe(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause")) {
let f = r.clause, a = s, d = !1, w = s;
Oe(f, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
var i = w === s;
d = d || i;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var i = h === s;
if (d = d || i, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let f = r.date, a = s, d = !1, w = s;
Ke(f, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
var p = w === s;
d = d || p;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = h === s;
if (d = d || p, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let f = r.inForce, a = s, d = !1, w = s;
Ke(f, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
var D = w === s;
d = d || D;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = h === s;
if (d = d || D, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.repealedBy !== void 0 && n.call(r, "repealedBy")) {
let f = r.repealedBy, a = s, d = !1, w = s;
hr(f, { instancePath: t + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: u, dynamicAnchors: m }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length);
var l = w === s;
d = d || l;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = h === s;
if (d = d || l, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.repealedFrom !== void 0 && n.call(r, "repealedFrom")) {
let f = r.repealedFrom, a = s, d = !1, w = s;
Ke(f, { instancePath: t + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
var P = w === s;
d = d || P;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var P = h === s;
if (d = d || P, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.authority !== void 0 && n.call(r, "authority")) {
let f = r.authority, a = s, d = !1, w = s;
Oe(f, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: u, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
var g = w === s;
d = d || g;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var g = h === s;
if (d = d || g, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
r.source !== void 0 && n.call(r, "source") && (Oe(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length));
} else {
let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return $i.errors = e, s === 0;
}
$i.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qo = rr, $o = Di, oi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function ye(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ye.evaluated;
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
return ye.errors = e, s === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function gr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
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
let D = r.from, l = s, P = !1, g = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = g === s;
P = P || i;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = f === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, g = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = g === s;
P = P || p;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = f === s;
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
return gr.errors = e, s === 0;
}
gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
var Qn = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function Xs(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 60) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!bn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gn = new RegExp("^[A-Z]{1,3}$", "u");
function et(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !n.call(r, "header"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [c] : e.push(c), s++;
}
var P = D === s;
p = p || P;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !n.call(r, "letter"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [c] : e.push(c), s++;
}
var P = l === s;
if (p = p || P, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
let g = s, f = !1, a = null, d = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !n.call(r, "field"))) {
let c = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [c] : e.push(c), s++;
}
var h = d === s;
h && (f = !0, a = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !n.call(r, "formColumn"))) {
let c = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [c] : e.push(c), s++;
}
var h = w === s;
if (h && f ? (f = !1, a = [a, 1]) : h && (f = !0, a = 1), f)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let c = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let c of Object.keys(r))
if (!(c === "header" || c === "letter" || c === "field" || c === "formColumn")) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.header !== void 0 && n.call(r, "header") && (fe(r.header, { instancePath: t + "/header", parentData: r, parentDataProperty: "header", rootData: u, dynamicAnchors: m }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.letter !== void 0 && n.call(r, "letter")) {
let c = r.letter;
if (typeof c == "string") {
if (V(c) > 3) {
let q = { instancePath: t + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [q] : e.push(q), s++;
}
if (!Gn.test(c)) {
let q = { instancePath: t + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: t + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.field !== void 0 && n.call(r, "field")) {
let c = r.field;
if (!(c === "unitCode" || c === "unitName" || c === "indicator" || c === "period" || c === "value" || c === "measure" || c === "listDate")) {
let q = { instancePath: t + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: Qn.properties.field.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.formColumn !== void 0 && n.call(r, "formColumn") && (Xs(r.formColumn, { instancePath: t + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: u, dynamicAnchors: m }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
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
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 40) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$n.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function it(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return nt.errors = e, s === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ot(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
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
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function lt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
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
let g = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!Rr.test(P)) {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
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
let g = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [g] : e.push(g), s++;
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
return lt.errors = e, s === 0;
}
lt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Di(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.owner === void 0 || !n.call(r, "owner")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.locale === void 0 || !n.call(r, "locale")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.tables === void 0 || !n.call(r, "tables")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.measures === void 0 || !n.call(r, "measures")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.indicators === void 0 || !n.call(r, "indicators")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!n.call(oi.properties, g)) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ye(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Pr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let g = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.owner !== void 0 && n.call(r, "owner")) {
let g = r.owner, f = s, a = !1, d = s;
Pr(g, { instancePath: t + "/owner", parentData: r, parentDataProperty: "owner", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length);
var i = d === s;
a = a || i;
let w = s;
if (g !== null) {
let h = { instancePath: t + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.form !== void 0 && n.call(r, "form") && (ye(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.validity !== void 0 && n.call(r, "validity") && (gr(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Js(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length)), r.locale !== void 0 && n.call(r, "locale")) {
let g = r.locale;
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.decimal === void 0 || !n.call(g, "decimal")) {
let f = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [f] : e.push(f), s++;
}
if (g.thousands === void 0 || !n.call(g, "thousands")) {
let f = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [f] : e.push(f), s++;
}
if (g.dateOrder === void 0 || !n.call(g, "dateOrder")) {
let f = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(g))
if (!(f === "decimal" || f === "thousands" || f === "dateOrder")) {
let a = { instancePath: t + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [a] : e.push(a), s++;
}
if (g.decimal !== void 0 && n.call(g, "decimal")) {
let f = g.decimal;
if (!(f === "," || f === ".")) {
let a = { instancePath: t + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: oi.properties.locale.properties.decimal.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (g.thousands !== void 0 && n.call(g, "thousands")) {
let f = g.thousands;
if (!(f === "." || f === "," || f === " " || f === "")) {
let a = { instancePath: t + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: oi.properties.locale.properties.thousands.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (g.dateOrder !== void 0 && n.call(g, "dateOrder")) {
let f = g.dateOrder;
if (!(f === "dmy" || f === "mdy" || f === "ymd")) {
let a = { instancePath: t + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: oi.properties.locale.properties.dateOrder.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let f = { instancePath: t + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.tables !== void 0 && n.call(r, "tables")) {
let g = r.tables;
if (Array.isArray(g)) {
if (g.length > 40) {
let a = { instancePath: t + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (g.length < 1) {
let a = { instancePath: t + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let f = g.length;
for (let a = 0; a < f; a++) {
let d = g[a];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.sheet === void 0 || !n.call(d, "sheet")) {
let w = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [w] : e.push(w), s++;
}
if (d.headerRow === void 0 || !n.call(d, "headerRow")) {
let w = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [w] : e.push(w), s++;
}
if (d.columns === void 0 || !n.call(d, "columns")) {
let w = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (!(w === "sheet" || w === "headerRow" || w === "firstRow" || w === "columns")) {
let h = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (d.sheet !== void 0 && n.call(d, "sheet")) {
let w = d.sheet, h = s, c = !1, q = s;
fe(w, { instancePath: t + "/tables/" + a + "/sheet", parentData: d, parentDataProperty: "sheet", rootData: u, dynamicAnchors: m }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
var p = q === s;
c = c || p;
let y = s;
if (w !== null) {
let x = { instancePath: t + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var p = y === s;
if (c = c || p, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (d.headerRow !== void 0 && n.call(d, "headerRow")) {
let w = d.headerRow, h = s, c = !1, q = s;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let x = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e3 || isNaN(w)) {
let x = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if (w < 1 || isNaN(w)) {
let x = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
}
var D = q === s;
c = c || D;
let y = s;
if (w !== null) {
let x = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var D = y === s;
if (c = c || D, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (d.firstRow !== void 0 && n.call(d, "firstRow")) {
let w = d.firstRow;
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
if (d.columns !== void 0 && n.call(d, "columns")) {
let w = d.columns;
if (Array.isArray(w)) {
if (w.length > 200) {
let c = { instancePath: t + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
if (w.length < 1) {
let c = { instancePath: t + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let h = w.length;
for (let c = 0; c < h; c++)
et(w[c], { instancePath: t + "/tables/" + a + "/columns/" + c, parentData: w, parentDataProperty: c, rootData: u, dynamicAnchors: m }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length);
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
let f = { instancePath: t + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.measures !== void 0 && n.call(r, "measures")) {
let g = r.measures;
if (Array.isArray(g)) {
if (g.length > 100) {
let a = { instancePath: t + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [a] : e.push(a), s++;
}
let f = g.length;
for (let a = 0; a < f; a++) {
let d = g[a];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.name === void 0 || !n.call(d, "name")) {
let w = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (d.measure === void 0 || !n.call(d, "measure")) {
let w = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (!(w === "name" || w === "measure")) {
let h = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
d.name !== void 0 && n.call(d, "name") && (fe(d.name, { instancePath: t + "/measures/" + a + "/name", parentData: d, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.measure !== void 0 && n.call(d, "measure") && (ye(d.measure, { instancePath: t + "/measures/" + a + "/measure", parentData: d, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length));
} else {
let w = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let f = { instancePath: t + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.indicators !== void 0 && n.call(r, "indicators")) {
let g = r.indicators;
if (Array.isArray(g)) {
if (g.length > 2e3) {
let a = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (g.length < 1) {
let a = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let f = g.length;
for (let a = 0; a < f; a++) {
let d = g[a];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.code === void 0 || !n.call(d, "code")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (d.name === void 0 || !n.call(d, "name")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (d.indicator === void 0 || !n.call(d, "indicator")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (d.measure === void 0 || !n.call(d, "measure")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
if (d.validity === void 0 || !n.call(d, "validity")) {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (!n.call(oi.properties.indicators.items.properties, w)) {
let h = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (d.code !== void 0 && n.call(d, "code") && (fe(d.code, { instancePath: t + "/indicators/" + a + "/code", parentData: d, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.name !== void 0 && n.call(d, "name") && (fe(d.name, { instancePath: t + "/indicators/" + a + "/name", parentData: d, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.indicator !== void 0 && n.call(d, "indicator")) {
let w = d.indicator, h = s, c = !1, q = s;
ye(w, { instancePath: t + "/indicators/" + a + "/indicator", parentData: d, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length);
var l = q === s;
c = c || l;
let y = s;
if (w !== null) {
let x = { instancePath: t + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = y === s;
if (c = c || l, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (d.parts !== void 0 && n.call(d, "parts")) {
let w = d.parts;
if (Array.isArray(w)) {
if (w.length > 8) {
let c = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [c] : e.push(c), s++;
}
if (w.length < 1) {
let c = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let h = w.length;
for (let c = 0; c < h; c++)
rt(w[c], { instancePath: t + "/indicators/" + a + "/parts/" + c, parentData: w, parentDataProperty: c, rootData: u, dynamicAnchors: m }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length);
} else {
let h = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (d.scenario !== void 0 && n.call(d, "scenario") && (st(d.scenario, { instancePath: t + "/indicators/" + a + "/scenario", parentData: d, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length)), d.definition !== void 0 && n.call(d, "definition")) {
let w = d.definition, h = s, c = !1, q = s;
if (typeof w == "string") {
if (V(w) > 40) {
let x = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!Yi.test(w)) {
let x = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = q === s;
c = c || P;
let y = s;
if (w !== null) {
let x = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = y === s;
if (c = c || P, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
d.measure !== void 0 && n.call(d, "measure") && (ye(d.measure, { instancePath: t + "/indicators/" + a + "/measure", parentData: d, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), d.factor !== void 0 && n.call(d, "factor") && (tt(d.factor, { instancePath: t + "/indicators/" + a + "/factor", parentData: d, parentDataProperty: "factor", rootData: u, dynamicAnchors: m }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length)), d.validity !== void 0 && n.call(d, "validity") && (gr(d.validity, { instancePath: t + "/indicators/" + a + "/validity", parentData: d, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), d.note !== void 0 && n.call(d, "note") && (kr(d.note, { instancePath: t + "/indicators/" + a + "/note", parentData: d, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let w = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let f = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let g = r.units;
if (Array.isArray(g)) {
if (g.length > 2e4) {
let a = { instancePath: t + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [a] : e.push(a), s++;
}
let f = g.length;
for (let a = 0; a < f; a++) {
let d = g[a];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.code === void 0 || !n.call(d, "code")) {
let w = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (d.unit === void 0 || !n.call(d, "unit")) {
let w = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (!(w === "code" || w === "name" || w === "unit")) {
let h = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
d.code !== void 0 && n.call(d, "code") && (it(d.code, { instancePath: t + "/units/" + a + "/code", parentData: d, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length)), d.name !== void 0 && n.call(d, "name") && (fe(d.name, { instancePath: t + "/units/" + a + "/name", parentData: d, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.unit !== void 0 && n.call(d, "unit") && (nt(d.unit, { instancePath: t + "/units/" + a + "/unit", parentData: d, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length));
} else {
let w = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let f = { instancePath: t + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (kr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ot(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (lt(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return Di.errors = e, s === 0;
}
Di.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Do = ji, Jn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function wr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
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
return wr.errors = e, s === 0;
}
wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function at(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xn = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function ji(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ji.evaluated;
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
if (r.code !== void 0 && n.call(r, "code") && (wr(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (vr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.symbols !== void 0 && n.call(r, "symbols") && (vr(r.symbols, { instancePath: t + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: u, dynamicAnchors: m }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind")) {
let i = r.kind;
if (!(i === "number" || i === "percent" || i === "ratio" || i === "category" || i === "yes-no" || i === "text")) {
let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Jn.properties.kind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.base !== void 0 && n.call(r, "base") && (wr(r.base, { instancePath: t + "/base", parentData: r, parentDataProperty: "base", rootData: u, dynamicAnchors: m }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor")) {
let i = r.factor;
if (typeof i == "string") {
if (V(i) > 50) {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Xn.test(i)) {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.note !== void 0 && n.call(r, "note") && (at(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length)), r.base !== void 0 && n.call(r, "base") && (r.factor === void 0 || !n.call(r, "factor"))) {
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
return ji.errors = e, s === 0;
}
ji.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var jo = xi, Zi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function pt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ut(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Cr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = he.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return he.errors = e, s === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ft(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
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
return ft.errors = e, s === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ct(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
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
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ct.errors = e, s === 0;
}
ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Vi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return dt.errors = e, s === 0;
}
dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function br(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = yt.evaluated;
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
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return yt.errors = e, s === 0;
}
yt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ht(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ht.errors = e, s === 0;
}
ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ii.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pt.errors = e, s === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: qn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return gt.errors = e, s === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Mi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return kt.errors = e, s === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = wt.evaluated;
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
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let i = r.range;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!wn.test(i)) {
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
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return wt.errors = e, s === 0;
}
wt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !0, D = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && n.call(r, "state") && r.state !== "number") {
let c = {};
e === null ? e = [c] : e.push(c), s++;
}
var l = D === s;
s = i, e !== null && (i ? e.length = i : e = null);
let P;
if (l) {
let c = s, q = s, y = !1, x = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && n.call(r, "value") && typeof r.value != "string") {
let k = { instancePath: t + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
var f = x === s;
if (y = y || f, f) {
var g = {};
g.value = !0;
}
let I = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !n.call(r, "category"))) {
let k = { instancePath: t, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [k] : e.push(k), s++;
}
var f = I === s;
if (y = y || f, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let k = { instancePath: t, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
var l = c === s;
p = l, p && g !== !0 && (g = g || {}, g.state = !0), P = "then";
} else {
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && n.call(r, "value") && r.value !== null) {
let y = { instancePath: t + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.category !== void 0 && n.call(r, "category")) {
let y = { instancePath: t + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
var l = c === s;
p = l, p && g !== !0 && (g = g || {}, g.value = !0, g.category = !0), P = "else";
}
if (!p) {
let c = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !n.call(r, "subject")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.edition === void 0 || !n.call(r, "edition")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.revision === void 0 || !n.call(r, "revision")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.cutoff === void 0 || !n.call(r, "cutoff")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.state === void 0 || !n.call(r, "state")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.obsStatus === void 0 || !n.call(r, "obsStatus")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.confStatus === void 0 || !n.call(r, "confStatus")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!n.call(Zi.properties, c)) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.subject !== void 0 && n.call(r, "subject")) {
let c = r.subject, q = s, y = !1, x = s;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.unit === void 0 || !n.call(c, "unit")) {
let k = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(c))
if (k !== "unit") {
let $ = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [$] : e.push($), s++;
}
c.unit !== void 0 && n.call(c, "unit") && (pt(c.unit, { instancePath: t + "/subject/unit", parentData: c, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length));
} else {
let k = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var d = x === s;
if (y = y || d, d)
var a = !0;
let I = s;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.code === void 0 || !n.call(c, "code")) {
let k = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(c))
if (!(k === "code" || k === "level")) {
let $ = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [$] : e.push($), s++;
}
c.code !== void 0 && n.call(c, "code") && (ut(c.code, { instancePath: t + "/subject/code", parentData: c, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length)), c.level !== void 0 && n.call(c, "level") && (mt(c.level, { instancePath: t + "/subject/level", parentData: c, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length));
} else {
let k = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var d = I === s;
y = y || d, d && a !== !0 && (a = !0);
let A = s;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.body === void 0 || !n.call(c, "body")) {
let k = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(c))
if (k !== "body") {
let $ = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [$] : e.push($), s++;
}
c.body !== void 0 && n.call(c, "body") && (he(c.body, { instancePath: t + "/subject/body", parentData: c, parentDataProperty: "body", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length));
} else {
let k = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var d = A === s;
if (y = y || d, d && a !== !0 && (a = !0), y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let k = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.reporter !== void 0 && n.call(r, "reporter") && (he(r.reporter, { instancePath: t + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator") && (ft(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length)), r.definition !== void 0 && n.call(r, "definition") && (he(r.definition, { instancePath: t + "/definition", parentData: r, parentDataProperty: "definition", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (ct(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (dt(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (br(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers") && r.covers !== "period") {
let c = { instancePath: t + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let c = r.breakdown;
if (Array.isArray(c)) {
if (c.length > 10) {
let y = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [y] : e.push(y), s++;
}
let q = c.length;
for (let y = 0; y < q; y++)
yt(c[y], { instancePath: t + "/breakdown/" + y, parentData: c, parentDataProperty: y, rootData: u, dynamicAnchors: m }) || (e = e === null ? yt.errors : e.concat(yt.errors), s = e.length);
} else {
let q = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (ht(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? ht.errors : e.concat(ht.errors), s = e.length)), r.edition !== void 0 && n.call(r, "edition")) {
let c = r.edition;
if (!(c === "estimate" || c === "provisional" || c === "official")) {
let q = { instancePath: t + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: Zi.properties.edition.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.revision !== void 0 && n.call(r, "revision")) {
let c = r.revision;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let q = { instancePath: t + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 9999 || isNaN(c)) {
let q = { instancePath: t + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [q] : e.push(q), s++;
}
if (c < 0 || isNaN(c)) {
let q = { instancePath: t + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), s++;
}
}
}
if (r.cutoff !== void 0 && n.call(r, "cutoff")) {
let c = r.cutoff, q = s, y = !1, x = s;
br(c, { instancePath: t + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: u, dynamicAnchors: m }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var w = x === s;
y = y || w;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var w = I === s;
if (y = y || w, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let c = r.value, q = s, y = !1, x = s;
Pt(c, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pt.errors : e.concat(Pt.errors), s = e.length);
var h = x === s;
y = y || h;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var h = I === s;
if (y = y || h, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.category !== void 0 && n.call(r, "category") && (he(r.category, { instancePath: t + "/category", parentData: r, parentDataProperty: "category", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.state !== void 0 && n.call(r, "state") && (gt(r.state, { instancePath: t + "/state", parentData: r, parentDataProperty: "state", rootData: u, dynamicAnchors: m }) || (e = e === null ? gt.errors : e.concat(gt.errors), s = e.length)), r.obsStatus !== void 0 && n.call(r, "obsStatus") && (kt(r.obsStatus, { instancePath: t + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: u, dynamicAnchors: m }) || (e = e === null ? kt.errors : e.concat(kt.errors), s = e.length)), r.confStatus !== void 0 && n.call(r, "confStatus")) {
let c = r.confStatus;
if (!(c === "F" || c === "N" || c === "C")) {
let q = { instancePath: t + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: Zi.properties.confStatus.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (wt(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: u, dynamicAnchors: m }) || (e = e === null ? wt.errors : e.concat(wt.errors), s = e.length)), r.source !== void 0 && n.call(r, "source")) {
let c = r.source;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.id === void 0 || !n.call(c, "id")) {
let q = { instancePath: t + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(c))
if (!(q === "id" || q === "sha256")) {
let y = { instancePath: t + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [y] : e.push(y), s++;
}
if (c.id !== void 0 && n.call(c, "id") && (he(c.id, { instancePath: t + "/source/id", parentData: c, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), c.sha256 !== void 0 && n.call(c, "sha256")) {
let q = c.sha256;
if (typeof q == "string") {
if (V(q) > 64) {
let y = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!vn.test(q)) {
let y = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let q = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return xi.errors = e, s === 0;
}
xi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xo = Ii;
function vt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = vt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Vi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return vt.errors = e, s === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
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
return bt.errors = e, s === 0;
}
bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $t(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
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
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ii(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ii.evaluated;
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
r.id !== void 0 && n.call(r, "id") && (vt(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? vt.errors : e.concat(vt.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (bt(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: m }) || (e = e === null ? bt.errors : e.concat(bt.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (qt(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? qt.errors : e.concat(qt.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && ($t(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? $t.errors : e.concat($t.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ii.errors = e, s === 0;
}
Ii.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Io = Oi, Ki = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, holidays: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, afterEnd: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function W(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
function ne(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Dt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Dt.evaluated;
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
if (r.number !== void 0 && n.call(r, "number") && (pe(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (pe(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (_r(r.standing, { instancePath: t + "/standing", parentData: r, parentDataProperty: "standing", rootData: u, dynamicAnchors: m }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
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
let g = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [g] : e.push(g), s++;
}
if (P.from === void 0 || !n.call(P, "from")) {
let g = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(P))
if (!(g === "number" || g === "from")) {
let f = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [f] : e.push(f), s++;
}
if (P.number !== void 0 && n.call(P, "number") && (pe(P.number, { instancePath: t + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), P.from !== void 0 && n.call(P, "from")) {
let g = P.from, f = s, a = !1, d = s;
Ar(g, { instancePath: t + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var i = d === s;
a = a || i;
let w = s;
if (g !== null) {
let h = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = w === s;
if (a = a || i, a)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let h = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let g = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let D = { instancePath: t + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Dt.errors = e, s === 0;
}
Dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
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
if (!Cr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
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
let D = r.from, l = s, P = !1, g = s;
U(D, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = g === s;
P = P || i;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = f === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let D = r.to, l = s, P = !1, g = s;
U(D, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = g === s;
P = P || p;
let f = s;
if (D !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = f === s;
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
return Me.errors = e, s === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ui.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return xt.errors = e, s === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ui = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Fr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Tr.evaluated;
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
let c = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "inYear") {
let h = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.month !== void 0 && n.call(r, "month")) {
let h = r.month;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let c = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 12 || isNaN(h)) {
let c = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [c] : e.push(c), s++;
}
if (h < 1 || isNaN(h)) {
let c = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
if (r.day !== void 0 && n.call(r, "day")) {
let h = r.day;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let c = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 31 || isNaN(h)) {
let c = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [c] : e.push(c), s++;
}
if (h < 1 || isNaN(h)) {
let c = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
if (r.yearOffset !== void 0 && n.call(r, "yearOffset")) {
let h = r.yearOffset;
if (!(h === 0 || h === 1)) {
let c = { instancePath: t + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: ui.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [c] : e.push(c), s++;
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
let c = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterPeriod") {
let h = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days !== void 0 && n.call(r, "days")) {
let h = r.days;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let c = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let c = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [c] : e.push(c), s++;
}
if (h < 0 || isNaN(h)) {
let c = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
if (r.dayKind !== void 0 && n.call(r, "dayKind")) {
let h = r.dayKind;
if (!(h === "calendar" || h === "working")) {
let c = { instancePath: t + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: ui.anyOf[1].properties.dayKind.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = P === s;
p = p || w, w && l !== !0 && (l = !0);
let g = s;
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
let c = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let h = r.kind;
if (!(h === "by" || h === "before")) {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: ui.anyOf[2].properties.kind.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
r.date !== void 0 && n.call(r, "date") && (Fr(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = g === s;
p = p || w, w && l !== !0 && (l = !0);
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (h !== "kind") {
let c = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "continuous") {
let h = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = f === s;
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
let c = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterEvent") {
let h = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.event !== void 0 && n.call(r, "event") && (ne(r.event, { instancePath: t + "/event", parentData: r, parentDataProperty: "event", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.relation !== void 0 && n.call(r, "relation")) {
let h = r.relation;
if (!(h === "after" || h === "upon" || h === "before")) {
let c = { instancePath: t + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: ui.anyOf[4].properties.relation.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.days !== void 0 && n.call(r, "days")) {
let h = r.days, c = s, q = !1, y = s;
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
var d = y === s;
q = q || d;
let x = s;
if (h !== null) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var d = x === s;
if (q = q || d, q)
s = c, e !== null && (c ? e.length = c : e = null);
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
return Tr.errors = e, o.props = l, s === 0;
}
Tr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ge(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
var un = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, eo = new RegExp("^[A-Z][0-9]{2}$", "u");
function It(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = It.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return It.errors = e, s === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ot(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ot.evaluated;
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
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ot.errors = e, s === 0;
}
Ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function We(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
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
if (r.indicator !== void 0 && n.call(r, "indicator") && (W(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
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
Ot(i[D], { instancePath: t + "/parts/" + D, parentData: i, parentDataProperty: D, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ot.errors : e.concat(Ot.errors), s = e.length);
} else {
let p = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Lt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ii.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Lt.errors = e, s === 0;
}
Lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _t(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _t.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, D = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let f = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let f = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let f = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!(f === "kind" || f === "numerator" || f === "denominator" || f === "fixedDenominator")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "share") {
let f = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [f] : e.push(f), s++;
}
r.numerator !== void 0 && n.call(r, "numerator") && (We(r.numerator, { instancePath: t + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: u, dynamicAnchors: m }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (We(r.denominator, { instancePath: t + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: u, dynamicAnchors: m }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.fixedDenominator !== void 0 && n.call(r, "fixedDenominator") && (Lt(r.fixedDenominator, { instancePath: t + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Lt.errors : e.concat(Lt.errors), s = e.length));
} else {
let f = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
var g = D === s;
if (p = p || g, g)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!(f === "kind" || f === "of")) {
let a = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "value") {
let f = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [f] : e.push(f), s++;
}
r.of !== void 0 && n.call(r, "of") && (We(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: u, dynamicAnchors: m }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let f = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
var g = P === s;
if (p = p || g, g && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let f = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
return _t.errors = e, o.props = l, s === 0;
}
_t.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function At(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = At.evaluated;
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
r.document !== void 0 && n.call(r, "document") && (W(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (zr(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return At.errors = e, s === 0;
}
At.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Et(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Et.evaluated;
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
if (!n.call(un.properties, i)) {
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
if (!eo.test(i)) {
let p = { instancePath: t + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (ne(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.responsible !== void 0 && n.call(r, "responsible")) {
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
ne(i[D], { instancePath: t + "/responsible/" + D, parentData: i, parentDataProperty: D, rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
} else {
let p = { instancePath: t + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.due !== void 0 && n.call(r, "due") && (Tr(r.due, { instancePath: t + "/due", parentData: r, parentDataProperty: "due", rootData: u, dynamicAnchors: m }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.dueOrigin !== void 0 && n.call(r, "dueOrigin")) {
let i = r.dueOrigin;
if (!(i === "stated" || i === "derived")) {
let p = { instancePath: t + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: un.properties.dueOrigin.enum } };
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
let g = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [g] : e.push(g), s++;
}
let D = p.length;
for (let g = 0; g < D; g++)
It(p[g], { instancePath: t + "/scope/units/" + g, parentData: p, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? It.errors : e.concat(It.errors), s = e.length);
let l = p.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (H(p[l], p[P])) {
let g = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [g] : e.push(g), s++;
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
if (r.system !== void 0 && n.call(r, "system") && (W(r.system, { instancePath: t + "/system", parentData: r, parentDataProperty: "system", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.progress !== void 0 && n.call(r, "progress")) {
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
_t(i[D], { instancePath: t + "/progress/" + D, parentData: i, parentDataProperty: D, rootData: u, dynamicAnchors: m }) || (e = e === null ? _t.errors : e.concat(_t.errors), s = e.length);
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
At(i[D], { instancePath: t + "/references/" + D, parentData: i, parentDataProperty: D, rootData: u, dynamicAnchors: m }) || (e = e === null ? At.errors : e.concat(At.errors), s = e.length);
} else {
let p = { instancePath: t + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Ge(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Et.errors = e, s === 0;
}
Et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Nt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Nt.evaluated;
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
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Nt.errors = e, s === 0;
}
Nt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Vt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Vt.evaluated;
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
let g = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!Rr.test(P)) {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
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
let g = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: D } };
e === null ? e = [g] : e.push(g), s++;
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
return Vt.errors = e, s === 0;
}
Vt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Oi(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Oi.evaluated;
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
if (!n.call(Ki.properties, a)) {
let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (W(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ne(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
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
let d = a.length;
for (let w = 0; w < d; w++)
Dt(a[w], { instancePath: t + "/instruments/" + w, parentData: a, parentDataProperty: w, rootData: u, dynamicAnchors: m }) || (e = e === null ? Dt.errors : e.concat(Dt.errors), s = e.length);
} else {
let d = { instancePath: t + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.calendar !== void 0 && n.call(r, "calendar") && (W(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.holidays !== void 0 && n.call(r, "holidays") && (W(r.holidays, { instancePath: t + "/holidays", parentData: r, parentDataProperty: "holidays", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.forms !== void 0 && n.call(r, "forms")) {
let a = r.forms;
if (Array.isArray(a)) {
if (a.length > 200) {
let c = { instancePath: t + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
if (a.length < 1) {
let c = { instancePath: t + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let d = a.length;
for (let c = 0; c < d; c++)
W(a[c], { instancePath: t + "/forms/" + c, parentData: a, parentDataProperty: c, rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let w = a.length, h;
if (w > 1) {
e: for (; w--; )
for (h = w; h--; )
if (H(a[w], a[h])) {
let c = { instancePath: t + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: w, j: h } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let d = { instancePath: t + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
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
let d = a.length;
for (let w = 0; w < d; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !n.call(h, "kind")) {
let c = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let c = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.level === void 0 || !n.call(h, "level")) {
let c = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.scope === void 0 || !n.call(h, "scope")) {
let c = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.validity === void 0 || !n.call(h, "validity")) {
let c = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.forms === void 0 || !n.call(h, "forms")) {
let c = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(h))
if (!(c === "kind" || c === "names" || c === "level" || c === "validity" || c === "scope" || c === "subject" || c === "afterEnd" || c === "forms")) {
let q = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.kind !== void 0 && n.call(h, "kind") && (W(h.kind, { instancePath: t + "/reporters/" + w + "/kind", parentData: h, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (ne(h.names, { instancePath: t + "/reporters/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), h.level !== void 0 && n.call(h, "level")) {
let c = h.level, q = s, y = !1, x = s;
Ue(c, { instancePath: t + "/reporters/" + w + "/level", parentData: h, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
var i = x === s;
y = y || i;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var i = I === s;
if (y = y || i, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.validity !== void 0 && n.call(h, "validity") && (Me(h.validity, { instancePath: t + "/reporters/" + w + "/validity", parentData: h, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), h.scope !== void 0 && n.call(h, "scope")) {
let c = h.scope;
if (!(c === "territory" || c === "office")) {
let q = { instancePath: t + "/reporters/" + w + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: Ki.properties.reporters.items.properties.scope.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (h.subject !== void 0 && n.call(h, "subject") && (Ue(h.subject, { instancePath: t + "/reporters/" + w + "/subject", parentData: h, parentDataProperty: "subject", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), h.afterEnd !== void 0 && n.call(h, "afterEnd") && (W(h.afterEnd, { instancePath: t + "/reporters/" + w + "/afterEnd", parentData: h, parentDataProperty: "afterEnd", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.forms !== void 0 && n.call(h, "forms")) {
let c = h.forms;
if (Array.isArray(c)) {
if (c.length > 200) {
let I = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [I] : e.push(I), s++;
}
if (c.length < 1) {
let I = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [I] : e.push(I), s++;
}
let q = c.length;
for (let I = 0; I < q; I++)
W(c[I], { instancePath: t + "/reporters/" + w + "/forms/" + I, parentData: c, parentDataProperty: I, rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let y = c.length, x;
if (y > 1) {
e: for (; y--; )
for (x = y; x--; )
if (H(c[y], c[x])) {
let I = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: y, j: x } };
e === null ? e = [I] : e.push(I), s++;
break e;
}
}
} else {
let q = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let c = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let d = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.receivers !== void 0 && n.call(r, "receivers")) {
let a = r.receivers;
if (Array.isArray(a)) {
if (a.length > 20) {
let w = { instancePath: t + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let d = a.length;
for (let w = 0; w < d; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !n.call(h, "kind")) {
let c = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let c = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.level === void 0 || !n.call(h, "level")) {
let c = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.validity === void 0 || !n.call(h, "validity")) {
let c = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.afterEnd === void 0 || !n.call(h, "afterEnd")) {
let c = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(h))
if (!(c === "kind" || c === "names" || c === "level" || c === "validity" || c === "afterEnd")) {
let q = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.kind !== void 0 && n.call(h, "kind") && (W(h.kind, { instancePath: t + "/receivers/" + w + "/kind", parentData: h, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (ne(h.names, { instancePath: t + "/receivers/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), h.level !== void 0 && n.call(h, "level")) {
let c = h.level, q = s, y = !1, x = s;
Ue(c, { instancePath: t + "/receivers/" + w + "/level", parentData: h, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
var p = x === s;
y = y || p;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var p = I === s;
if (y = y || p, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.validity !== void 0 && n.call(h, "validity") && (Me(h.validity, { instancePath: t + "/receivers/" + w + "/validity", parentData: h, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), h.afterEnd !== void 0 && n.call(h, "afterEnd")) {
let c = h.afterEnd, q = s, y = !1, x = s;
W(c, { instancePath: t + "/receivers/" + w + "/afterEnd", parentData: h, parentDataProperty: "afterEnd", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
var D = x === s;
y = y || D;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var D = I === s;
if (y = y || D, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let c = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let d = { instancePath: t + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.deliveries !== void 0 && n.call(r, "deliveries")) {
let a = r.deliveries;
if (Array.isArray(a)) {
if (a.length > 30) {
let w = { instancePath: t + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [w] : e.push(w), s++;
}
let d = a.length;
for (let w = 0; w < d; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !n.call(h, "id")) {
let c = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let c = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.periodKind === void 0 || !n.call(h, "periodKind")) {
let c = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.edition === void 0 || !n.call(h, "edition")) {
let c = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.due === void 0 || !n.call(h, "due")) {
let c = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(h))
if (!(c === "id" || c === "names" || c === "periodKind" || c === "edition" || c === "due")) {
let q = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.id !== void 0 && n.call(h, "id") && (W(h.id, { instancePath: t + "/deliveries/" + w + "/id", parentData: h, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (ne(h.names, { instancePath: t + "/deliveries/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), h.periodKind !== void 0 && n.call(h, "periodKind") && (jt(h.periodKind, { instancePath: t + "/deliveries/" + w + "/periodKind", parentData: h, parentDataProperty: "periodKind", rootData: u, dynamicAnchors: m }) || (e = e === null ? jt.errors : e.concat(jt.errors), s = e.length)), h.edition !== void 0 && n.call(h, "edition")) {
let c = h.edition, q = s, y = !1, x = s;
xt(c, { instancePath: t + "/deliveries/" + w + "/edition", parentData: h, parentDataProperty: "edition", rootData: u, dynamicAnchors: m }) || (e = e === null ? xt.errors : e.concat(xt.errors), s = e.length);
var l = x === s;
y = y || l;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var l = I === s;
if (y = y || l, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.due !== void 0 && n.call(h, "due")) {
let c = h.due, q = s, y = !1, x = s;
Tr(c, { instancePath: t + "/deliveries/" + w + "/due", parentData: h, parentDataProperty: "due", rootData: u, dynamicAnchors: m }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length);
var P = x === s;
y = y || P;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var P = I === s;
if (y = y || P, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let c = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let d = { instancePath: t + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.endedReporters !== void 0 && n.call(r, "endedReporters")) {
let a = r.endedReporters;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.owedBy === void 0 || !n.call(a, "owedBy")) {
let d = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "owedBy" || d === "note")) {
let w = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.owedBy !== void 0 && n.call(a, "owedBy")) {
let d = a.owedBy;
if (!(d === "successor" || d === "province")) {
let w = { instancePath: t + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: Ki.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
a.note !== void 0 && n.call(a, "note") && (Ge(a.note, { instancePath: t + "/endedReporters/note", parentData: a, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length));
} else {
let d = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.documents !== void 0 && n.call(r, "documents")) {
let a = r.documents;
if (Array.isArray(a)) {
if (a.length > 40) {
let w = { instancePath: t + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
let d = a.length;
for (let w = 0; w < d; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !n.call(h, "id")) {
let c = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let c = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.number === void 0 || !n.call(h, "number")) {
let c = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [c] : e.push(c), s++;
}
if (h.date === void 0 || !n.call(h, "date")) {
let c = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(h))
if (!(c === "id" || c === "names" || c === "number" || c === "date")) {
let q = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.id !== void 0 && n.call(h, "id") && (W(h.id, { instancePath: t + "/documents/" + w + "/id", parentData: h, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (ne(h.names, { instancePath: t + "/documents/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), h.number !== void 0 && n.call(h, "number")) {
let c = h.number, q = s, y = !1, x = s;
zr(c, { instancePath: t + "/documents/" + w + "/number", parentData: h, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
var g = x === s;
y = y || g;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var g = I === s;
if (y = y || g, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.date !== void 0 && n.call(h, "date")) {
let c = h.date, q = s, y = !1, x = s;
Fr(c, { instancePath: t + "/documents/" + w + "/date", parentData: h, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length);
var f = x === s;
y = y || f;
let I = s;
if (c !== null) {
let A = { instancePath: t + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var f = I === s;
if (y = y || f, y)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: t + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let c = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let d = { instancePath: t + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
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
let d = a.length;
for (let w = 0; w < d; w++)
Et(a[w], { instancePath: t + "/tasks/" + w, parentData: a, parentDataProperty: w, rootData: u, dynamicAnchors: m }) || (e = e === null ? Et.errors : e.concat(Et.errors), s = e.length);
} else {
let d = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Me(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Ge(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Nt(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Nt.errors : e.concat(Nt.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Vt(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Vt.errors : e.concat(Vt.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Oi.errors = e, s === 0;
}
Oi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Oo = Li, ro = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function Le(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
function Ft(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ft.evaluated;
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
if (!Cr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ft.errors = e, s === 0;
}
Ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Tt.evaluated;
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
if (!Wi.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Tt.errors = e, s === 0;
}
Tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return zt.errors = e, s === 0;
}
zt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Li(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Li.evaluated;
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
if (r.name !== void 0 && n.call(r, "name") && (Le(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.levels !== void 0 && n.call(r, "levels")) {
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
Ft(l[a], { instancePath: t + "/levels/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ft.errors : e.concat(Ft.errors), s = e.length);
let g = l.length, f;
if (g > 1) {
e: for (; g--; )
for (f = g; f--; )
if (H(l[g], l[f])) {
let a = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: g, j: f } };
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
let P = { instancePath: t + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: ro.properties.endDate.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.coveredFrom !== void 0 && n.call(r, "coveredFrom") && (Ye(r.coveredFrom, { instancePath: t + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), r.vintages !== void 0 && n.call(r, "vintages")) {
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
Ye(l[a], { instancePath: t + "/vintages/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
let g = l.length, f;
if (g > 1) {
e: for (; g--; )
for (f = g; f--; )
if (H(l[g], l[f])) {
let a = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: g, j: f } };
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
let g = s;
Tt(P, { instancePath: t + "/bases", parentData: l, parentDataProperty: "bases", rootData: u, dynamicAnchors: m }) || (e = e === null ? Tt.errors : e.concat(Tt.errors), s = e.length);
var i = g === s;
if (!i) {
let f = { instancePath: t + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [f] : e.push(f), s++;
}
}
for (let P of Object.keys(l)) {
let g = l[P];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.concept === void 0 || !n.call(g, "concept")) {
let f = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(g))
if (!(f === "concept" || f === "date")) {
let a = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [a] : e.push(a), s++;
}
if (g.concept !== void 0 && n.call(g, "concept") && (Le(g.concept, { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: g, parentDataProperty: "concept", rootData: u, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), g.date !== void 0 && n.call(g, "date")) {
let f = g.date, a = s, d = !1, w = s;
Ye(f, { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: g, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var p = w === s;
d = d || p;
let h = s;
if (f !== null) {
let c = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = h === s;
if (d = d || p, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let f = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
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
Le(l[a], { instancePath: t + "/withoutObligation/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
let g = l.length, f;
if (g > 1) {
e: for (; g--; )
for (f = g; f--; )
if (H(l[g], l[f])) {
let a = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: g, j: f } };
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
let l = r.source, P = s, g = !1, f = s;
zt(l, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? zt.errors : e.concat(zt.errors), s = e.length);
var D = f === s;
g = g || D;
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
let d = l.length;
for (let w = 0; w < d; w++)
Le(l[w], { instancePath: t + "/source/" + w, parentData: l, parentDataProperty: w, rootData: u, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
} else {
let d = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = a === s;
if (g = g || D, g)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let d = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Li.errors = e, s === 0;
}
Li.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lo = _i, er = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function se(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!$e.test(r)) {
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
function _e(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 13) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hn.test(r)) {
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
function He(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
function qr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
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
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ii.test(r)) {
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
function Ae(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!we.test(r)) {
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
function Ct(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ct.evaluated;
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
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ct.errors = e, s === 0;
}
Ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ti.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Rt.errors = e, s === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Vi.test(r)) {
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
function Bt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Bt.evaluated;
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
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Bt.errors = e, s === 0;
}
Bt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function St(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = St.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Pn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return St.errors = e, s === 0;
}
St.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Mi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Zt.errors = e, s === 0;
}
Zt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Kt.errors = e, s === 0;
}
Kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Fi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!Sr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ut(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!si.test(r)) {
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
var so = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), mn = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), to = new RegExp("^[A-Za-z-]+$", "u");
function _i(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _i.evaluated;
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
if (!n.call(er.properties, I)) {
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
let k = { instancePath: t + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [k] : e.push(k), s++;
}
if (I.id !== void 0 && n.call(I, "id") && (se(I.id, { instancePath: t + "/release/id", parentData: I, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), I.basis !== void 0 && n.call(I, "basis") && (_e(I.basis, { instancePath: t + "/release/basis", parentData: I, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), I.listDates !== void 0 && n.call(I, "listDates")) {
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
let k = A.length;
for (let F = 0; F < k; F++)
He(A[F], { instancePath: t + "/release/listDates/" + F, parentData: A, parentDataProperty: F, rootData: u, dynamicAnchors: m }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
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
let k = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (I.sample !== void 0 && n.call(I, "sample") && typeof I.sample != "boolean") {
let A = { instancePath: t + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [A] : e.push(A), s++;
}
I.before !== void 0 && n.call(I, "before") && (_e(I.before, { instancePath: t + "/release/before", parentData: I, parentDataProperty: "before", rootData: u, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length));
} else {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.summary !== void 0 && n.call(r, "summary")) {
let I = r.summary;
if (Array.isArray(I)) {
if (I.length > 100) {
let k = { instancePath: t + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [k] : e.push(k), s++;
}
let A = I.length;
for (let k = 0; k < A; k++) {
let $ = I[k];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.code === void 0 || !n.call($, "code")) {
let v = { instancePath: t + "/summary/" + k, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.text === void 0 || !n.call($, "text")) {
let v = { instancePath: t + "/summary/" + k, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.figures === void 0 || !n.call($, "figures")) {
let v = { instancePath: t + "/summary/" + k, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.holds === void 0 || !n.call($, "holds")) {
let v = { instancePath: t + "/summary/" + k, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.source === void 0 || !n.call($, "source")) {
let v = { instancePath: t + "/summary/" + k, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!(v === "code" || v === "text" || v === "figures" || v === "holds" || v === "source")) {
let F = { instancePath: t + "/summary/" + k, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.code !== void 0 && n.call($, "code") && (M($.code, { instancePath: t + "/summary/" + k + "/code", parentData: $, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.text !== void 0 && n.call($, "text") && (qr($.text, { instancePath: t + "/summary/" + k + "/text", parentData: $, parentDataProperty: "text", rootData: u, dynamicAnchors: m }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), $.figures !== void 0 && n.call($, "figures")) {
let v = $.figures;
if (Array.isArray(v)) {
if (v.length > 20) {
let T = { instancePath: t + "/summary/" + k + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++) {
let b = v[T];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.name === void 0 || !n.call(b, "name")) {
let j = { instancePath: t + "/summary/" + k + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.value === void 0 || !n.call(b, "value")) {
let j = { instancePath: t + "/summary/" + k + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.expected === void 0 || !n.call(b, "expected")) {
let j = { instancePath: t + "/summary/" + k + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "name" || j === "value" || j === "expected")) {
let O = { instancePath: t + "/summary/" + k + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.name !== void 0 && n.call(b, "name")) {
let j = b.name;
if (typeof j == "string") {
if (V(j) > 40) {
let O = { instancePath: t + "/summary/" + k + "/figures/" + T + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
if (!Rr.test(j)) {
let O = { instancePath: t + "/summary/" + k + "/figures/" + T + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: t + "/summary/" + k + "/figures/" + T + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.value !== void 0 && n.call(b, "value") && (Z(b.value, { instancePath: t + "/summary/" + k + "/figures/" + T + "/value", parentData: b, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), b.expected !== void 0 && n.call(b, "expected")) {
let j = b.expected, O = s, E = !1, N = s;
Z(j, { instancePath: t + "/summary/" + k + "/figures/" + T + "/expected", parentData: b, parentDataProperty: "expected", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var i = N === s;
E = E || i;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/summary/" + k + "/figures/" + T + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var i = z === s;
if (E = E || i, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/summary/" + k + "/figures/" + T + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: t + "/summary/" + k + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let F = { instancePath: t + "/summary/" + k + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.holds !== void 0 && n.call($, "holds") && typeof $.holds != "boolean") {
let v = { instancePath: t + "/summary/" + k + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.source !== void 0 && n.call($, "source")) {
let v = $.source, F = s, T = !1, b = s;
se(v, { instancePath: t + "/summary/" + k + "/source", parentData: $, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var p = b === s;
T = T || p;
let j = s;
if (v !== "") {
let O = { instancePath: t + "/summary/" + k + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var p = j === s;
if (T = T || p, T)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let O = { instancePath: t + "/summary/" + k + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let v = { instancePath: t + "/summary/" + k, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
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
let k = { instancePath: t + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [k] : e.push(k), s++;
}
let A = I.length;
for (let k = 0; k < A; k++) {
let $ = I[k];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !n.call($, "indicator")) {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.definition === void 0 || !n.call($, "definition")) {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.role === void 0 || !n.call($, "role")) {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unit === void 0 || !n.call($, "unit")) {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.breakdown === void 0 || !n.call($, "breakdown")) {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.basis === void 0 || !n.call($, "basis")) {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.scenario === void 0 || !n.call($, "scenario")) {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.points === void 0 || !n.call($, "points")) {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!n.call(er.properties.series.items.properties, v)) {
let F = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.indicator !== void 0 && n.call($, "indicator") && (M($.indicator, { instancePath: t + "/series/" + k + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.definition !== void 0 && n.call($, "definition") && (se($.definition, { instancePath: t + "/series/" + k + "/definition", parentData: $, parentDataProperty: "definition", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.unit !== void 0 && n.call($, "unit")) {
let v = $.unit, F = s, T = !1, b = s;
Ae(v, { instancePath: t + "/series/" + k + "/unit", parentData: $, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
var D = b === s;
T = T || D;
let j = s;
if (v !== null) {
let O = { instancePath: t + "/series/" + k + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var D = j === s;
if (T = T || D, T)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let O = { instancePath: t + "/series/" + k + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if ($.members !== void 0 && n.call($, "members")) {
let v = $.members;
if (Array.isArray(v)) {
if (v.length > 2e4) {
let T = { instancePath: t + "/series/" + k + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [T] : e.push(T), s++;
}
if (v.length < 1) {
let T = { instancePath: t + "/series/" + k + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++)
Ae(v[T], { instancePath: t + "/series/" + k + "/members/" + T, parentData: v, parentDataProperty: T, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
} else {
let F = { instancePath: t + "/series/" + k + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.breakdown !== void 0 && n.call($, "breakdown")) {
let v = $.breakdown;
if (Array.isArray(v)) {
if (v.length > 10) {
let T = { instancePath: t + "/series/" + k + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++)
Ct(v[T], { instancePath: t + "/series/" + k + "/breakdown/" + T, parentData: v, parentDataProperty: T, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ct.errors : e.concat(Ct.errors), s = e.length);
} else {
let F = { instancePath: t + "/series/" + k + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.basis !== void 0 && n.call($, "basis") && (_e($.basis, { instancePath: t + "/series/" + k + "/basis", parentData: $, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), $.calendar !== void 0 && n.call($, "calendar") && (M($.calendar, { instancePath: t + "/series/" + k + "/calendar", parentData: $, parentDataProperty: "calendar", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.scenario !== void 0 && n.call($, "scenario") && (Rt($.scenario, { instancePath: t + "/series/" + k + "/scenario", parentData: $, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Rt.errors : e.concat(Rt.errors), s = e.length)), $.points !== void 0 && n.call($, "points")) {
let v = $.points;
if (Array.isArray(v)) {
if (v.length > 1e4) {
let T = { instancePath: t + "/series/" + k + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++) {
let b = v[T];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.period === void 0 || !n.call(b, "period")) {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.listDate === void 0 || !n.call(b, "listDate")) {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.state === void 0 || !n.call(b, "state")) {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.value === void 0 || !n.call(b, "value")) {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.method === void 0 || !n.call(b, "method")) {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.status === void 0 || !n.call(b, "status")) {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.reason === void 0 || !n.call(b, "reason")) {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.sources === void 0 || !n.call(b, "sources")) {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!n.call(er.properties.series.items.properties.points.items.properties, j)) {
let O = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.period !== void 0 && n.call(b, "period") && (Ee(b.period, { instancePath: t + "/series/" + k + "/points/" + T + "/period", parentData: b, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), b.window !== void 0 && n.call(b, "window") && (Bt(b.window, { instancePath: t + "/series/" + k + "/points/" + T + "/window", parentData: b, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? Bt.errors : e.concat(Bt.errors), s = e.length)), b.listDate !== void 0 && n.call(b, "listDate") && (He(b.listDate, { instancePath: t + "/series/" + k + "/points/" + T + "/listDate", parentData: b, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), b.state !== void 0 && n.call(b, "state")) {
let j = b.state;
if (!(j === "number" || j === "nil" || j === "missing" || j === "notApplicable" || j === "confidential" || j === "none")) {
let O = { instancePath: t + "/series/" + k + "/points/" + T + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: er.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.value !== void 0 && n.call(b, "value")) {
let j = b.value, O = s, E = !1, N = s;
Z(j, { instancePath: t + "/series/" + k + "/points/" + T + "/value", parentData: b, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var l = N === s;
E = E || l;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var l = z === s;
if (E = E || l, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.category !== void 0 && n.call(b, "category") && (se(b.category, { instancePath: t + "/series/" + k + "/points/" + T + "/category", parentData: b, parentDataProperty: "category", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), b.method !== void 0 && n.call(b, "method") && (St(b.method, { instancePath: t + "/series/" + k + "/points/" + T + "/method", parentData: b, parentDataProperty: "method", rootData: u, dynamicAnchors: m }) || (e = e === null ? St.errors : e.concat(St.errors), s = e.length)), b.status !== void 0 && n.call(b, "status") && (Zt(b.status, { instancePath: t + "/series/" + k + "/points/" + T + "/status", parentData: b, parentDataProperty: "status", rootData: u, dynamicAnchors: m }) || (e = e === null ? Zt.errors : e.concat(Zt.errors), s = e.length)), b.reason !== void 0 && n.call(b, "reason") && (Kt(b.reason, { instancePath: t + "/series/" + k + "/points/" + T + "/reason", parentData: b, parentDataProperty: "reason", rootData: u, dynamicAnchors: m }) || (e = e === null ? Kt.errors : e.concat(Kt.errors), s = e.length)), b.known !== void 0 && n.call(b, "known")) {
let j = b.known, O = s, E = !1, N = s;
Z(j, { instancePath: t + "/series/" + k + "/points/" + T + "/known", parentData: b, parentDataProperty: "known", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var P = N === s;
E = E || P;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var P = z === s;
if (E = E || P, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.lower !== void 0 && n.call(b, "lower")) {
let j = b.lower, O = s, E = !1, N = s;
Z(j, { instancePath: t + "/series/" + k + "/points/" + T + "/lower", parentData: b, parentDataProperty: "lower", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var g = N === s;
E = E || g;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var g = z === s;
if (E = E || g, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.upper !== void 0 && n.call(b, "upper")) {
let j = b.upper, O = s, E = !1, N = s;
Z(j, { instancePath: t + "/series/" + k + "/points/" + T + "/upper", parentData: b, parentDataProperty: "upper", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var f = N === s;
E = E || f;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var f = z === s;
if (E = E || f, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.expected !== void 0 && n.call(b, "expected")) {
let j = b.expected;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let O = { instancePath: t + "/series/" + k + "/points/" + T + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) {
let O = { instancePath: t + "/series/" + k + "/points/" + T + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.received !== void 0 && n.call(b, "received")) {
let j = b.received;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let O = { instancePath: t + "/series/" + k + "/points/" + T + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) {
let O = { instancePath: t + "/series/" + k + "/points/" + T + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.missingWeight !== void 0 && n.call(b, "missingWeight")) {
let j = b.missingWeight, O = s, E = !1, N = s;
$r(j, { instancePath: t + "/series/" + k + "/points/" + T + "/missingWeight", parentData: b, parentDataProperty: "missingWeight", rootData: u, dynamicAnchors: m }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var a = N === s;
E = E || a;
let z = s;
if (j !== "") {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [C] : e.push(C), s++;
}
var a = z === s;
if (E = E || a, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.sources !== void 0 && n.call(b, "sources")) {
let j = b.sources;
if (Array.isArray(j)) {
if (j.length > 2e4) {
let E = { instancePath: t + "/series/" + k + "/points/" + T + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = j.length;
for (let E = 0; E < O; E++) {
let N = j[E];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.unit === void 0 || !n.call(N, "unit")) {
let z = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.share === void 0 || !n.call(N, "share")) {
let z = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.observation === void 0 || !n.call(N, "observation")) {
let z = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(N))
if (!(z === "unit" || z === "share" || z === "observation" || z === "part")) {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.unit !== void 0 && n.call(N, "unit") && (Ae(N.unit, { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/unit", parentData: N, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), N.share !== void 0 && n.call(N, "share")) {
let z = N.share, C = s, ce = !1, X = s;
$r(z, { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/share", parentData: N, parentDataProperty: "share", rootData: u, dynamicAnchors: m }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var d = X === s;
ce = ce || d;
let G = s;
if (z !== null) {
let ee = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var d = G === s;
if (ce = ce || d, ce)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.observation !== void 0 && n.call(N, "observation")) {
let z = N.observation, C = s, ce = !1, X = s;
se(z, { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/observation", parentData: N, parentDataProperty: "observation", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var w = X === s;
ce = ce || w;
let G = s;
if (z !== null) {
let ee = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var w = G === s;
if (ce = ce || w, ce)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.part !== void 0 && n.call(N, "part")) {
let z = N.part;
if (typeof z == "string") {
if (V(z) > 200) {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!so.test(z)) {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let z = { instancePath: t + "/series/" + k + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
} else {
let O = { instancePath: t + "/series/" + k + "/points/" + T + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.changes !== void 0 && n.call(b, "changes")) {
let j = b.changes;
if (Array.isArray(j)) {
if (j.length > 2e3) {
let E = { instancePath: t + "/series/" + k + "/points/" + T + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = j.length;
for (let E = 0; E < O; E++)
Dr(j[E], { instancePath: t + "/series/" + k + "/points/" + T + "/changes/" + E, parentData: j, parentDataProperty: E, rootData: u, dynamicAnchors: m }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
} else {
let O = { instancePath: t + "/series/" + k + "/points/" + T + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
b.adjustment !== void 0 && n.call(b, "adjustment") && (Z(b.adjustment, { instancePath: t + "/series/" + k + "/points/" + T + "/adjustment", parentData: b, parentDataProperty: "adjustment", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), b.source !== void 0 && n.call(b, "source") && (M(b.source, { instancePath: t + "/series/" + k + "/points/" + T + "/source", parentData: b, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let j = { instancePath: t + "/series/" + k + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let F = { instancePath: t + "/series/" + k + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.role !== void 0 && n.call($, "role")) {
let v = $.role;
if (!(v === "unit" || v === "group" || v === "unallocated")) {
let F = { instancePath: t + "/series/" + k + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: er.properties.series.items.properties.role.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.breaks !== void 0 && n.call($, "breaks")) {
let v = $.breaks;
if (Array.isArray(v)) {
if (v.length > 200) {
let T = { instancePath: t + "/series/" + k + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++) {
let b = v[T];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.date === void 0 || !n.call(b, "date")) {
let j = { instancePath: t + "/series/" + k + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.kind === void 0 || !n.call(b, "kind")) {
let j = { instancePath: t + "/series/" + k + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.changes === void 0 || !n.call(b, "changes")) {
let j = { instancePath: t + "/series/" + k + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "date" || j === "kind" || j === "changes")) {
let O = { instancePath: t + "/series/" + k + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.date !== void 0 && n.call(b, "date") && (He(b.date, { instancePath: t + "/series/" + k + "/breaks/" + T + "/date", parentData: b, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), b.kind !== void 0 && n.call(b, "kind")) {
let j = b.kind;
if (!(j === "territory" || j === "definition")) {
let O = { instancePath: t + "/series/" + k + "/breaks/" + T + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: er.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.changes !== void 0 && n.call(b, "changes")) {
let j = b.changes;
if (Array.isArray(j)) {
if (j.length > 2e3) {
let E = { instancePath: t + "/series/" + k + "/breaks/" + T + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = j.length;
for (let E = 0; E < O; E++)
Dr(j[E], { instancePath: t + "/series/" + k + "/breaks/" + T + "/changes/" + E, parentData: j, parentDataProperty: E, rootData: u, dynamicAnchors: m }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
} else {
let O = { instancePath: t + "/series/" + k + "/breaks/" + T + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let j = { instancePath: t + "/series/" + k + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let F = { instancePath: t + "/series/" + k + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/series/" + k, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
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
let k = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [k] : e.push(k), s++;
}
let A = I.length;
for (let k = 0; k < A; k++) {
let $ = I[k], v = s, F = !0, T = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.verdict !== void 0 && n.call($, "verdict") && $.verdict !== "notComparable") {
let b = {};
e === null ? e = [b] : e.push(b), s++;
}
var h = T === s;
if (s = v, e !== null && (v ? e.length = v : e = null), h) {
let b = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.difference !== void 0 && n.call($, "difference") && $.difference !== null) {
let O = { instancePath: t + "/reconciliations/" + k + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var h = b === s;
if (F = h, F) {
var c = {};
c.difference = !0, c.verdict = !0;
}
}
if (!F) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !n.call($, "kind")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.relation === void 0 || !n.call($, "relation")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.indicator === void 0 || !n.call($, "indicator")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.breakdown === void 0 || !n.call($, "breakdown")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.period === void 0 || !n.call($, "period")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.unit === void 0 || !n.call($, "unit")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.ours === void 0 || !n.call($, "ours")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.published === void 0 || !n.call($, "published")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.difference === void 0 || !n.call($, "difference")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.tolerance === void 0 || !n.call($, "tolerance")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.verdict === void 0 || !n.call($, "verdict")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.source === void 0 || !n.call($, "source")) {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys($))
if (!n.call(er.properties.reconciliations.items.properties, b)) {
let j = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [j] : e.push(j), s++;
}
if ($.kind !== void 0 && n.call($, "kind") && (M($.kind, { instancePath: t + "/reconciliations/" + k + "/kind", parentData: $, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.relation !== void 0 && n.call($, "relation") && (M($.relation, { instancePath: t + "/reconciliations/" + k + "/relation", parentData: $, parentDataProperty: "relation", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.indicator !== void 0 && n.call($, "indicator") && (M($.indicator, { instancePath: t + "/reconciliations/" + k + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.breakdown !== void 0 && n.call($, "breakdown")) {
let b = $.breakdown;
if (typeof b == "string") {
if (V(b) > 200) {
let j = { instancePath: t + "/reconciliations/" + k + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!mn.test(b)) {
let j = { instancePath: t + "/reconciliations/" + k + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: t + "/reconciliations/" + k + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if ($.period !== void 0 && n.call($, "period") && (Ee($.period, { instancePath: t + "/reconciliations/" + k + "/period", parentData: $, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), $.partsPeriod !== void 0 && n.call($, "partsPeriod") && (Ee($.partsPeriod, { instancePath: t + "/reconciliations/" + k + "/partsPeriod", parentData: $, parentDataProperty: "partsPeriod", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), $.unit !== void 0 && n.call($, "unit") && (Ae($.unit, { instancePath: t + "/reconciliations/" + k + "/unit", parentData: $, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), $.ours !== void 0 && n.call($, "ours")) {
let b = $.ours, j = s, O = !1, E = s;
Z(b, { instancePath: t + "/reconciliations/" + k + "/ours", parentData: $, parentDataProperty: "ours", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var q = E === s;
O = O || q;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + k + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var q = N === s;
if (O = O || q, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + k + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if ($.oursMeasure !== void 0 && n.call($, "oursMeasure") && (M($.oursMeasure, { instancePath: t + "/reconciliations/" + k + "/oursMeasure", parentData: $, parentDataProperty: "oursMeasure", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.published !== void 0 && n.call($, "published")) {
let b = $.published, j = s, O = !1, E = s;
Z(b, { instancePath: t + "/reconciliations/" + k + "/published", parentData: $, parentDataProperty: "published", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var y = E === s;
O = O || y;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + k + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var y = N === s;
if (O = O || y, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + k + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if ($.difference !== void 0 && n.call($, "difference")) {
let b = $.difference, j = s, O = !1, E = s;
Z(b, { instancePath: t + "/reconciliations/" + k + "/difference", parentData: $, parentDataProperty: "difference", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var x = E === s;
O = O || x;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + k + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var x = N === s;
if (O = O || x, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + k + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if ($.tolerance !== void 0 && n.call($, "tolerance") && (Z($.tolerance, { instancePath: t + "/reconciliations/" + k + "/tolerance", parentData: $, parentDataProperty: "tolerance", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.verdict !== void 0 && n.call($, "verdict")) {
let b = $.verdict;
if (!(b === "equal" || b === "withinTolerance" || b === "differs" || b === "notComparable")) {
let j = { instancePath: t + "/reconciliations/" + k + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: er.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
$.source !== void 0 && n.call($, "source") && (se($.source, { instancePath: t + "/reconciliations/" + k + "/source", parentData: $, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.note !== void 0 && n.call($, "note") && (Ut($.note, { instancePath: t + "/reconciliations/" + k + "/note", parentData: $, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ut.errors : e.concat(Ut.errors), s = e.length));
} else {
let b = { instancePath: t + "/reconciliations/" + k, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
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
let k = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [k] : e.push(k), s++;
}
let A = I.length;
for (let k = 0; k < A; k++) {
let $ = I[k];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.relation === void 0 || !n.call($, "relation")) {
let v = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.kind === void 0 || !n.call($, "kind")) {
let v = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.compared === void 0 || !n.call($, "compared")) {
let v = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.equal === void 0 || !n.call($, "equal")) {
let v = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.withinTolerance === void 0 || !n.call($, "withinTolerance")) {
let v = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.differs === void 0 || !n.call($, "differs")) {
let v = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.notComparable === void 0 || !n.call($, "notComparable")) {
let v = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!(v === "relation" || v === "kind" || v === "compared" || v === "equal" || v === "withinTolerance" || v === "differs" || v === "notComparable")) {
let F = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.relation !== void 0 && n.call($, "relation") && (M($.relation, { instancePath: t + "/comparisons/" + k + "/relation", parentData: $, parentDataProperty: "relation", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.kind !== void 0 && n.call($, "kind") && (M($.kind, { instancePath: t + "/comparisons/" + k + "/kind", parentData: $, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.compared !== void 0 && n.call($, "compared")) {
let v = $.compared;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.equal !== void 0 && n.call($, "equal")) {
let v = $.equal;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.withinTolerance !== void 0 && n.call($, "withinTolerance")) {
let v = $.withinTolerance;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.differs !== void 0 && n.call($, "differs")) {
let v = $.differs;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.notComparable !== void 0 && n.call($, "notComparable")) {
let v = $.notComparable;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + k + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/comparisons/" + k, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
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
let k = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [k] : e.push(k), s++;
}
let A = I.length;
for (let k = 0; k < A; k++) {
let $ = I[k];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !n.call($, "indicator")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.definition === void 0 || !n.call($, "definition")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.breakdown === void 0 || !n.call($, "breakdown")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.source === void 0 || !n.call($, "source")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.basis === void 0 || !n.call($, "basis")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.period === void 0 || !n.call($, "period")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.amounts === void 0 || !n.call($, "amounts")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.sources === void 0 || !n.call($, "sources")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.values === void 0 || !n.call($, "values")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.known === void 0 || !n.call($, "known")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unallocated === void 0 || !n.call($, "unallocated")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unresolved === void 0 || !n.call($, "unresolved")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.restatedBySource === void 0 || !n.call($, "restatedBySource")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.lost === void 0 || !n.call($, "lost")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.exactUnits === void 0 || !n.call($, "exactUnits")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.boundedUnits === void 0 || !n.call($, "boundedUnits")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unresolvedUnits === void 0 || !n.call($, "unresolvedUnits")) {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!n.call(er.properties.conservation.items.properties, v)) {
let F = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.indicator !== void 0 && n.call($, "indicator") && (M($.indicator, { instancePath: t + "/conservation/" + k + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.definition !== void 0 && n.call($, "definition") && (se($.definition, { instancePath: t + "/conservation/" + k + "/definition", parentData: $, parentDataProperty: "definition", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.breakdown !== void 0 && n.call($, "breakdown")) {
let v = $.breakdown;
if (typeof v == "string") {
if (V(v) > 200) {
let F = { instancePath: t + "/conservation/" + k + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!mn.test(v)) {
let F = { instancePath: t + "/conservation/" + k + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: t + "/conservation/" + k + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.source !== void 0 && n.call($, "source") && (M($.source, { instancePath: t + "/conservation/" + k + "/source", parentData: $, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.basis !== void 0 && n.call($, "basis") && (_e($.basis, { instancePath: t + "/conservation/" + k + "/basis", parentData: $, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), $.period !== void 0 && n.call($, "period") && (Ee($.period, { instancePath: t + "/conservation/" + k + "/period", parentData: $, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), $.amounts !== void 0 && n.call($, "amounts")) {
let v = $.amounts;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + k + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + k + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.sources !== void 0 && n.call($, "sources") && (Z($.sources, { instancePath: t + "/conservation/" + k + "/sources", parentData: $, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.values !== void 0 && n.call($, "values") && (Z($.values, { instancePath: t + "/conservation/" + k + "/values", parentData: $, parentDataProperty: "values", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.known !== void 0 && n.call($, "known") && (Z($.known, { instancePath: t + "/conservation/" + k + "/known", parentData: $, parentDataProperty: "known", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.unallocated !== void 0 && n.call($, "unallocated") && (Z($.unallocated, { instancePath: t + "/conservation/" + k + "/unallocated", parentData: $, parentDataProperty: "unallocated", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.unresolved !== void 0 && n.call($, "unresolved") && (Z($.unresolved, { instancePath: t + "/conservation/" + k + "/unresolved", parentData: $, parentDataProperty: "unresolved", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.restatedBySource !== void 0 && n.call($, "restatedBySource") && (Z($.restatedBySource, { instancePath: t + "/conservation/" + k + "/restatedBySource", parentData: $, parentDataProperty: "restatedBySource", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.lost !== void 0 && n.call($, "lost") && (Z($.lost, { instancePath: t + "/conservation/" + k + "/lost", parentData: $, parentDataProperty: "lost", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), $.exactUnits !== void 0 && n.call($, "exactUnits")) {
let v = $.exactUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + k + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + k + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.boundedUnits !== void 0 && n.call($, "boundedUnits")) {
let v = $.boundedUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + k + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + k + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.unresolvedUnits !== void 0 && n.call($, "unresolvedUnits")) {
let v = $.unresolvedUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + k + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + k + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/conservation/" + k, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
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
let k = { instancePath: t + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
let A = I.length;
for (let k = 0; k < A; k++) {
let $ = I[k];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !n.call($, "kind")) {
let v = { instancePath: t + "/markers/" + k, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.code === void 0 || !n.call($, "code")) {
let v = { instancePath: t + "/markers/" + k, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.text === void 0 || !n.call($, "text")) {
let v = { instancePath: t + "/markers/" + k, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!(v === "kind" || v === "code" || v === "text")) {
let F = { instancePath: t + "/markers/" + k, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if ($.kind !== void 0 && n.call($, "kind")) {
let v = $.kind;
if (!(v === "method" || v === "reason" || v === "status" || v === "break")) {
let F = { instancePath: t + "/markers/" + k + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: er.properties.markers.items.properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if ($.code !== void 0 && n.call($, "code")) {
let v = $.code;
if (typeof v == "string") {
if (V(v) > 40) {
let F = { instancePath: t + "/markers/" + k + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!to.test(v)) {
let F = { instancePath: t + "/markers/" + k + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: t + "/markers/" + k + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
$.text !== void 0 && n.call($, "text") && (qr($.text, { instancePath: t + "/markers/" + k + "/text", parentData: $, parentDataProperty: "text", rootData: u, dynamicAnchors: m }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length));
} else {
let v = { instancePath: t + "/markers/" + k, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
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
let k = { instancePath: t + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [k] : e.push(k), s++;
}
let A = I.length;
for (let k = 0; k < A; k++) {
let $ = I[k];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.id === void 0 || !n.call($, "id")) {
let v = { instancePath: t + "/sources/" + k, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.class === void 0 || !n.call($, "class")) {
let v = { instancePath: t + "/sources/" + k, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.publisher === void 0 || !n.call($, "publisher")) {
let v = { instancePath: t + "/sources/" + k, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.origin === void 0 || !n.call($, "origin")) {
let v = { instancePath: t + "/sources/" + k, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!(v === "id" || v === "class" || v === "publisher" || v === "origin")) {
let F = { instancePath: t + "/sources/" + k, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
$.id !== void 0 && n.call($, "id") && (M($.id, { instancePath: t + "/sources/" + k + "/id", parentData: $, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.class !== void 0 && n.call($, "class") && (M($.class, { instancePath: t + "/sources/" + k + "/class", parentData: $, parentDataProperty: "class", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.publisher !== void 0 && n.call($, "publisher") && (se($.publisher, { instancePath: t + "/sources/" + k + "/publisher", parentData: $, parentDataProperty: "publisher", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.origin !== void 0 && n.call($, "origin") && (se($.origin, { instancePath: t + "/sources/" + k + "/origin", parentData: $, parentDataProperty: "origin", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let v = { instancePath: t + "/sources/" + k, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
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
let k = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [k] : e.push(k), s++;
}
let A = I.length;
for (let k = 0; k < A; k++)
rr(I[k], { instancePath: t + "/findings/" + k, parentData: I, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length);
} else {
let A = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let I = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
return _i.errors = e, s === 0;
}
_i.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _o = Ai, mi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function Mt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Mt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Sr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Mt.errors = e, s === 0;
}
Mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function jr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!we.test(r)) {
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
function Wt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!si.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Wt.errors = e, s === 0;
}
Wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ai(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ai.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.area === void 0 || !n.call(r, "area")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.population === void 0 || !n.call(r, "population")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!(f === "change" || f === "from" || f === "to" || f === "kind" || f === "area" || f === "population" || f === "evidence" || f === "note")) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (Mt(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: m }) || (e = e === null ? Mt.errors : e.concat(Mt.errors), s = e.length)), r.from !== void 0 && n.call(r, "from")) {
let f = r.from, a = s, d = !1, w = s;
jr(f, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length);
var i = w === s;
d = d || i;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var i = h === s;
if (d = d || i, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let f = r.to, a = s, d = !1, w = s;
jr(f, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length);
var p = w === s;
d = d || p;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = h === s;
if (d = d || p, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let f = r.kind;
if (!(f === "whole" || f === "part" || f === "undetermined")) {
let a = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: mi.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.area !== void 0 && n.call(r, "area")) {
let f = r.area, a = s, d = !1, w = s;
if (!(f === "all" || f === "part" || f === "none")) {
let c = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: mi.properties.area.anyOf[0].enum } };
e === null ? e = [c] : e.push(c), s++;
}
var D = w === s;
d = d || D;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = h === s;
if (d = d || D, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.population !== void 0 && n.call(r, "population")) {
let f = r.population, a = s, d = !1, w = s;
if (!(f === "all" || f === "part" || f === "none")) {
let c = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: mi.properties.population.anyOf[0].enum } };
e === null ? e = [c] : e.push(c), s++;
}
var l = w === s;
d = d || l;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = h === s;
if (d = d || l, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.evidence !== void 0 && n.call(r, "evidence")) {
let f = r.evidence, a = s, d = !1, w = s;
if (!(f === "official" || f === "alias")) {
let c = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: mi.properties.evidence.anyOf[0].enum } };
e === null ? e = [c] : e.push(c), s++;
}
var P = w === s;
d = d || P;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var P = h === s;
if (d = d || P, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let f = r.note, a = s, d = !1, w = s;
Wt(f, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Wt.errors : e.concat(Wt.errors), s = e.length);
var g = w === s;
d = d || g;
let h = s;
if (f !== "") {
let c = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var g = h === s;
if (d = d || g, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return Ai.errors = e, s === 0;
}
Ai.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ao = Ei, fn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function xr(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Yt.evaluated;
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
if (!Cr.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Yt.errors = e, s === 0;
}
Yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ht(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ht.errors = e, s === 0;
}
Ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!be.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ve(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
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
if (!Sr.test(r)) {
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
function Gt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Gt.errors = e, s === 0;
}
Gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ei(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ei.evaluated;
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
if (!n.call(fn.properties, w)) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (xr(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (Yt(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Yt.errors : e.concat(Yt.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (Ht(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ht.errors : e.concat(Ht.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let w = r.type, h = s, c = !1, q = s;
Qe(w, { instancePath: t + "/type", parentData: r, parentDataProperty: "type", rootData: u, dynamicAnchors: m }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
var i = q === s;
c = c || i;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var i = y === s;
if (c = c || i, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.name !== void 0 && n.call(r, "name") && (Qe(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.parent !== void 0 && n.call(r, "parent")) {
let w = r.parent, h = s, c = !1, q = s;
xr(w, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: u, dynamicAnchors: m }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length);
var p = q === s;
c = c || p;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var p = y === s;
if (c = c || p, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let w = r.validFrom, h = s, c = !1, q = s;
Ir(w, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
var D = q === s;
c = c || D;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var D = y === s;
if (c = c || D, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let w = r.validTo, h = s, c = !1, q = s;
Ir(w, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
var l = q === s;
c = c || l;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = y === s;
if (c = c || l, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.change !== void 0 && n.call(r, "change")) {
let w = r.change, h = s, c = !1, q = s;
Qt(w, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: m }) || (e = e === null ? Qt.errors : e.concat(Qt.errors), s = e.length);
var P = q === s;
c = c || P;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = y === s;
if (c = c || P, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.class !== void 0 && n.call(r, "class")) {
let w = r.class, h = s, c = !1, q = s;
if (!(w === "urban" || w === "rural")) {
let x = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: fn.properties.class.anyOf[0].enum } };
e === null ? e = [x] : e.push(x), s++;
}
var g = q === s;
c = c || g;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var g = y === s;
if (c = c || g, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.continuity !== void 0 && n.call(r, "continuity")) {
let w = r.continuity, h = s, c = !1, q = s;
if (w !== "assumed") {
let x = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [x] : e.push(x), s++;
}
var f = q === s;
c = c || f;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var f = y === s;
if (c = c || f, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.dateKind !== void 0 && n.call(r, "dateKind")) {
let w = r.dateKind, h = s, c = !1, q = s;
Gt(w, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: u, dynamicAnchors: m }) || (e = e === null ? Gt.errors : e.concat(Gt.errors), s = e.length);
var a = q === s;
c = c || a;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = y === s;
if (c = c || a, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nameEn !== void 0 && n.call(r, "nameEn")) {
let w = r.nameEn, h = s, c = !1, q = s;
Qe(w, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: m }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
var d = q === s;
c = c || d;
let y = s;
if (w !== "") {
let x = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var d = y === s;
if (c = c || d, c)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let w = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return Ei.errors = e, s === 0;
}
Ei.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Eo = Ni;
function Jt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Jt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Sr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Jt.errors = e, s === 0;
}
Jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!we.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xt(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Xt.evaluated;
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
if (!Wi.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Xt.errors = e, s === 0;
}
Xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ei(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Fi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ei.errors = e, s === 0;
}
ei.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ri(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ri.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!$e.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ri.errors = e, s === 0;
}
ri.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var io = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Ni(r, { instancePath: t = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ni.evaluated;
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
let c = { instancePath: t + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
var f = l === s;
if (f) {
p = !0, D = 0;
var P = {};
P.amount = !0, P.share = !0;
}
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount")) {
let h = r.amount;
if (typeof h == "string" && V(h) < 1) {
let c = { instancePath: t + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.share !== void 0 && n.call(r, "share") && r.share !== "") {
let h = { instancePath: t + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
}
var f = g === s;
if (f && p ? (p = !1, D = [D, 1]) : f && (p = !0, D = 1, P !== !0 && (P = P || {}, P.amount = !0, P.share = !0)), p)
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
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (Jt(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: m }) || (e = e === null ? Jt.errors : e.concat(Jt.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (Or(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Or(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (Xt(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? Xt.errors : e.concat(Xt.errors), s = e.length)), r.amount !== void 0 && n.call(r, "amount")) {
let h = r.amount, c = s, q = !1, y = s;
if (typeof h == "string") {
if (V(h) > 50) {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!io.test(h)) {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = y === s;
q = q || a;
let x = s;
if (h !== "") {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = x === s;
if (q = q || a, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.share !== void 0 && n.call(r, "share")) {
let h = r.share, c = s, q = !1, y = s;
ei(h, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: u, dynamicAnchors: m }) || (e = e === null ? ei.errors : e.concat(ei.errors), s = e.length);
var d = y === s;
q = q || d;
let x = s;
if (h !== "") {
let I = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var d = x === s;
if (q = q || d, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let I = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let h = r.source, c = s, q = !1, y = s;
ri(h, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? ri.errors : e.concat(ri.errors), s = e.length);
var w = y === s;
q = q || w;
let x = s;
if (h !== "") {
let I = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var w = x === s;
if (q = q || w, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let I = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return Ni.errors = e, s === 0;
}
Ni.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
po as validateBody,
uo as validateBreakdown,
mo as validateCalendar,
fo as validateChange,
co as validateConfig,
yo as validateConsolidation,
ho as validateContact,
Po as validateDecision,
go as validateException,
ko as validateForm,
wo as validateHoliday,
vo as validateIndicator,
bo as validateInstrument,
qo as validateIssue,
$o as validateMapping,
Do as validateMeasure,
jo as validateObservation,
xo as validatePeriod,
Io as validateRegime,
Oo as validateRegister,
Lo as validateReport,
_o as validateTransfer,
Ao as validateUnit,
Eo as validateWeight
};
