// Generated from schemas/ by `npm run generate`. Do not edit.
var Jt = Object.create;
var It = Object.defineProperty;
var Xt = Object.getOwnPropertyDescriptor;
var ei = Object.getOwnPropertyNames;
var ri = Object.getPrototypeOf, si = Object.prototype.hasOwnProperty;
var yt = (r, n) => () => {
try {
return n || r((n = { exports: {} }).exports, n), n.exports;
} catch (O) {
throw n = 0, O;
}
};
var ni = (r, n, O, _) => {
if (n && typeof n == "object" || typeof n == "function")
for (let p of ei(n))
!si.call(r, p) && p !== O && It(r, p, { get: () => n[p], enumerable: !(_ = Xt(n, p)) || _.enumerable });
return r;
};
var Ot = (r, n, O) => (O = r != null ? Jt(ri(r)) : {}, ni(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
n || !r || !r.__esModule ? It(O, "default", { value: r, enumerable: !0 }) : O,
r
));
var Lt = yt((ht) => {
"use strict";
Object.defineProperty(ht, "__esModule", { value: !0 });
function _t(r) {
let n = r.length, O = 0, _ = 0, p;
for (; _ < n; )
O++, p = r.charCodeAt(_++), p >= 55296 && p <= 56319 && _ < n && (p = r.charCodeAt(_), (p & 64512) === 56320 && _++);
return O;
}
ht.default = _t;
_t.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Et = yt((zi, At) => {
"use strict";
At.exports = function r(n, O) {
if (n === O) return !0;
if (n && O && typeof n == "object" && typeof O == "object") {
if (n.constructor !== O.constructor) return !1;
var _, p, f;
if (Array.isArray(n)) {
if (_ = n.length, _ != O.length) return !1;
for (p = _; p-- !== 0; )
if (!r(n[p], O[p])) return !1;
return !0;
}
if (n.constructor === RegExp) return n.source === O.source && n.flags === O.flags;
if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === O.valueOf();
if (n.toString !== Object.prototype.toString) return n.toString() === O.toString();
if (f = Object.keys(n), _ = f.length, _ !== Object.keys(O).length) return !1;
for (p = _; p-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(O, f[p])) return !1;
for (p = _; p-- !== 0; ) {
var e = f[p];
if (!r(n[e], O[e])) return !1;
}
return !0;
}
return n !== n && O !== O;
};
});
var Vt = yt((Pt) => {
"use strict";
Object.defineProperty(Pt, "__esModule", { value: !0 });
var Nt = Et();
Nt.code = 'require("ajv/dist/runtime/equal").default';
Pt.default = Nt;
});
var Zt = Ot(Lt()), Kt = Ot(Vt()), ti = {
date(r) {
let [, n, O, _] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!n || O < 1 || O > 12 || _ < 1) return !1;
let p = n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0);
return _ <= [31, p ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][O - 1];
}
}, Ci = Wn, Ft = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" }, sample: { enum: ["true", ""] }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } }, i = Object.prototype.hasOwnProperty, F = Zt.default;
var he = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function Le(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Lr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _r = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function Ar(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!_r.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oe = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function Ae(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pe = ti.date, ke = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function We(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ii = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), oi = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function Wn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Wn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.identifier === void 0 || !i.call(r, "identifier")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.name === void 0 || !i.call(r, "name")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.parent === void 0 || !i.call(r, "parent")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.territory === void 0 || !i.call(r, "territory")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.validFrom === void 0 || !i.call(r, "validFrom")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.validTo === void 0 || !i.call(r, "validTo")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.successors === void 0 || !i.call(r, "successors")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!i.call(Ft.properties, m)) {
let k = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (Le(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.identifier !== void 0 && i.call(r, "identifier")) {
let m = r.identifier;
if (typeof m == "string") {
if (F(m) > 40) {
let k = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!ii.test(m)) {
let k = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind") && (Lr(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (Ar(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), r.name !== void 0 && i.call(r, "name") && (Ae(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.nameEn !== void 0 && i.call(r, "nameEn")) {
let m = r.nameEn, k = s, u = !1, $ = s;
Ae(m, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
var t = $ === s;
u = u || t;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (u = u || t, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.parent !== void 0 && i.call(r, "parent")) {
let m = r.parent, k = s, u = !1, $ = s;
Le(m, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
var a = $ === s;
u = u || a;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var a = w === s;
if (u = u || a, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.territory !== void 0 && i.call(r, "territory") && (Le(r.territory, { instancePath: n + "/territory", parentData: r, parentDataProperty: "territory", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.validFrom !== void 0 && i.call(r, "validFrom")) {
let m = r.validFrom, k = s, u = !1, $ = s;
We(m, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
var q = $ === s;
u = u || q;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var q = w === s;
if (u = u || q, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let m = r.validTo, k = s, u = !1, $ = s;
We(m, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: p, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
var l = $ === s;
u = u || l;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var l = w === s;
if (u = u || l, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.successors !== void 0 && i.call(r, "successors")) {
let m = r.successors;
if (typeof m == "string") {
if (F(m) > 1e3) {
let k = { instancePath: n + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!oi.test(m)) {
let k = { instancePath: n + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.sample !== void 0 && i.call(r, "sample")) {
let m = r.sample;
if (!(m === "true" || m === "")) {
let k = { instancePath: n + "/sample", schemaPath: "#/properties/sample/enum", keyword: "enum", params: { allowedValues: Ft.properties.sample.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let m = r.source, k = s, u = !1, $ = s;
Ae(m, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
var P = $ === s;
u = u || P;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = w === s;
if (u = u || P, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Wn.errors = e, s === 0;
}
Wn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bi = Yn, li = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Ee(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fn = new RegExp("^\\S", "u");
function Z(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Fn.test(r)) {
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
function He(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
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
function Er(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, l = s, P = !1, m = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = m === s;
P = P || t;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = k === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, P = !1, m = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = m === s;
P = P || a;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = k === s;
if (P = P || a, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Nr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
B(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var xr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Vr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (F(P) > 60) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!xr.test(P)) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let P = r[a];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let m = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [m] : e.push(m), s++;
break;
}
l[P] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Yn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Yn.evaluated;
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
if (!i.call(li.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Ee(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Ye(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), r.values !== void 0 && i.call(r, "values")) {
let t = r.values;
if (Array.isArray(t)) {
if (t.length > 500) {
let q = { instancePath: n + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [q] : e.push(q), s++;
}
let a = t.length;
for (let q = 0; q < a; q++) {
let l = t[q];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !i.call(l, "code")) {
let P = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.names === void 0 || !i.call(l, "names")) {
let P = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "code" || P === "names" || P === "parent" || P === "note")) {
let m = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [m] : e.push(m), s++;
}
l.code !== void 0 && i.call(l, "code") && (Ee(l.code, { instancePath: n + "/values/" + q + "/code", parentData: l, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), l.names !== void 0 && i.call(l, "names") && (Ye(l.names, { instancePath: n + "/values/" + q + "/names", parentData: l, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), l.parent !== void 0 && i.call(l, "parent") && (Ee(l.parent, { instancePath: n + "/values/" + q + "/parent", parentData: l, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), l.note !== void 0 && i.call(l, "note") && (He(l.note, { instancePath: n + "/values/" + q + "/note", parentData: l, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length));
} else {
let P = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let a = { instancePath: n + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
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
r.validity !== void 0 && i.call(r, "validity") && (Er(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (He(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Nr(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Vr(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yn.errors = e, s === 0;
}
Yn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ri = Hn, ai = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Fr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Tr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.number !== void 0 && i.call(r, "number") && (B(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (B(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (kr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Tr.errors = e, s === 0;
}
Tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Cr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Cr.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cr.errors = e, s === 0;
}
Cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
B(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Rr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (F(P) > 60) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!xr.test(P)) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let P = r[a];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let m = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [m] : e.push(m), s++;
break;
}
l[P] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Hn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !i.call(r, "months"))) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [k] : e.push(k), s++;
}
var m = q === s;
a = a || m;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !i.call(r, "weekStartsOn"))) {
let k = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [k] : e.push(k), s++;
}
var m = l === s;
a = a || m;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !i.call(r, "datesStated"))) {
let k = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [k] : e.push(k), s++;
}
var m = P === s;
if (a = a || m, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!i.call(ai.properties, k)) {
let u = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Fr(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (zr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length)), r.months !== void 0 && i.call(r, "months")) {
let k = r.months;
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.startDay === void 0 || !i.call(k, "startDay")) {
let u = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.monthOffset === void 0 || !i.call(k, "monthOffset")) {
let u = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(k))
if (!(u === "startDay" || u === "monthOffset")) {
let $ = { instancePath: n + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [$] : e.push($), s++;
}
if (k.startDay !== void 0 && i.call(k, "startDay")) {
let u = k.startDay;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let $ = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [$] : e.push($), s++;
}
if (typeof u == "number" && isFinite(u)) {
if (u > 28 || isNaN(u)) {
let $ = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [$] : e.push($), s++;
}
if (u < 1 || isNaN(u)) {
let $ = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
}
}
if (k.monthOffset !== void 0 && i.call(k, "monthOffset")) {
let u = k.monthOffset;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let $ = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [$] : e.push($), s++;
}
if (typeof u == "number" && isFinite(u)) {
if (u > 11 || isNaN(u)) {
let $ = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [$] : e.push($), s++;
}
if (u < -11 || isNaN(u)) {
let $ = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [$] : e.push($), s++;
}
}
}
} else {
let u = { instancePath: n + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.weekStartsOn !== void 0 && i.call(r, "weekStartsOn")) {
let k = r.weekStartsOn;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let u = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof k == "number" && isFinite(k)) {
if (k > 7 || isNaN(k)) {
let u = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [u] : e.push(u), s++;
}
if (k < 1 || isNaN(k)) {
let u = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
if (r.datesStated !== void 0 && i.call(r, "datesStated") && r.datesStated !== !0) {
let k = { instancePath: n + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let k = r.legalBasis;
if (Array.isArray(k)) {
if (k.length > 20) {
let $ = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [$] : e.push($), s++;
}
let u = k.length;
for (let $ = 0; $ < u; $++)
Tr(k[$], { instancePath: n + "/legalBasis/" + $, parentData: k, parentDataProperty: $, rootData: p, dynamicAnchors: f }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length);
} else {
let u = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (Cr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Br(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Rr(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return Hn.errors = e, s === 0;
}
Hn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zi = Qn, zt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var zn = new RegExp("^[^\\s|,]+$", "u");
function Zr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!zn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var St = { enum: ["legal", "observed"] };
function Kr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ur(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Fn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pi = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), fi = new RegExp("^[0-9]*$", "u");
function Qn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kinds === void 0 || !i.call(r, "kinds")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.operating === void 0 || !i.call(r, "operating")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.dateKind === void 0 || !i.call(r, "dateKind")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.seq === void 0 || !i.call(r, "seq")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.instrument === void 0 || !i.call(r, "instrument")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!i.call(zt.properties, m)) {
let k = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (Zr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), r.kinds !== void 0 && i.call(r, "kinds")) {
let m = r.kinds;
if (typeof m == "string") {
if (F(m) > 100) {
let k = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!pi.test(m)) {
let k = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let m = r.inForce, k = s, u = !1, $ = s;
Qe(m, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
var t = $ === s;
u = u || t;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (u = u || t, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.operating !== void 0 && i.call(r, "operating") && (Qe(r.operating, { instancePath: n + "/operating", parentData: r, parentDataProperty: "operating", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.dateKind !== void 0 && i.call(r, "dateKind")) {
let m = r.dateKind, k = s, u = !1, $ = s;
Kr(m, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length);
var a = $ === s;
u = u || a;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var a = w === s;
if (u = u || a, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.seq !== void 0 && i.call(r, "seq")) {
let m = r.seq;
if (typeof m == "string") {
if (F(m) > 6) {
let k = { instancePath: n + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!fi.test(m)) {
let k = { instancePath: n + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.instrument !== void 0 && i.call(r, "instrument")) {
let m = r.instrument, k = s, u = !1, $ = s;
Sr(m, { instancePath: n + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: p, dynamicAnchors: f }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length);
var q = $ === s;
u = u || q;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var q = w === s;
if (u = u || q, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.status !== void 0 && i.call(r, "status")) {
let m = r.status, k = s, u = !1, $ = s;
if (!(m === "proposed" || m === "adopted" || m === "inForce" || m === "operating")) {
let h = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: zt.properties.status.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), s++;
}
var l = $ === s;
u = u || l;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var l = w === s;
if (u = u || l, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let m = r.note, k = s, u = !1, $ = s;
Ur(m, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length);
var P = $ === s;
u = u || P;
let w = s;
if (m !== "") {
let h = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = w === s;
if (u = u || P, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Qn.errors = e, s === 0;
}
Qn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ki = Gn, Tt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, G = Kt.default;
function ge(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Wr.errors = e, s === 0;
}
Wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ui = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), mi = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), ci = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function Gn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !i.call(r, "title")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.agency === void 0 || !i.call(r, "agency")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.contacts === void 0 || !i.call(r, "contacts")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.languages === void 0 || !i.call(r, "languages")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.baseAddress === void 0 || !i.call(r, "baseAddress")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "title" || a === "agency" || a === "contacts" || a === "scope" || a === "languages" || a === "baseAddress" || a === "audience" || a === "sample")) {
let q = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.title !== void 0 && i.call(r, "title") && (ge(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.agency !== void 0 && i.call(r, "agency") && (ge(r.agency, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.contacts !== void 0 && i.call(r, "contacts")) {
let a = r.contacts;
if (Array.isArray(a)) {
if (a.length > 20) {
let l = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let q = a.length;
for (let l = 0; l < q; l++) {
let P = a[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.names === void 0 || !i.call(P, "names")) {
let m = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(P))
if (!(m === "names" || m === "telephone" || m === "email" || m === "address")) {
let k = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.names !== void 0 && i.call(P, "names") && (ge(P.names, { instancePath: n + "/contacts/" + l + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), P.telephone !== void 0 && i.call(P, "telephone")) {
let m = P.telephone;
if (typeof m == "string") {
if (F(m) > 40) {
let k = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!ui.test(m)) {
let k = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (P.email !== void 0 && i.call(P, "email")) {
let m = P.email;
if (typeof m == "string") {
if (F(m) > 200) {
let k = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!mi.test(m)) {
let k = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
P.address !== void 0 && i.call(P, "address") && (ge(P.address, { instancePath: n + "/contacts/" + l + "/address", parentData: P, parentDataProperty: "address", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length));
} else {
let m = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let q = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let a = r.scope;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.unit === void 0 || !i.call(a, "unit")) {
let q = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [q] : e.push(q), s++;
}
if (a.listDate === void 0 || !i.call(a, "listDate")) {
let q = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(a))
if (!(q === "unit" || q === "listDate")) {
let l = { instancePath: n + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (a.unit !== void 0 && i.call(a, "unit")) {
let q = a.unit, l = s, P = !1, m = s;
Mr(q, { instancePath: n + "/scope/unit", parentData: a, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length);
var t = m === s;
P = P || t;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = k === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
a.listDate !== void 0 && i.call(a, "listDate") && (Wr(a.listDate, { instancePath: n + "/scope/listDate", parentData: a, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length));
} else {
let q = { instancePath: n + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.languages !== void 0 && i.call(r, "languages")) {
let a = r.languages;
if (Array.isArray(a)) {
if (a.length > 2) {
let m = { instancePath: n + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [m] : e.push(m), s++;
}
if (a.length < 1) {
let m = { instancePath: n + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let q = a.length;
for (let m = 0; m < q; m++) {
let k = a[m];
if (!(k === "vi" || k === "en")) {
let u = { instancePath: n + "/languages/" + m, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: Tt.properties.languages.items.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
let l = a.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (G(a[l], a[P])) {
let m = { instancePath: n + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let q = { instancePath: n + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.baseAddress !== void 0 && i.call(r, "baseAddress")) {
let a = r.baseAddress;
if (typeof a == "string") {
if (F(a) > 300) {
let q = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [q] : e.push(q), s++;
}
if (!ci.test(a)) {
let q = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.audience !== void 0 && i.call(r, "audience")) {
let a = r.audience;
if (!(a === "public" || a === "internal")) {
let q = { instancePath: n + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: Tt.properties.audience.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let a = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Gn.errors = e, s === 0;
}
Gn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Si = Jn, Kn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/contact.schema.json", type: "object", additionalProperties: !1, required: ["body", "channel", "value", "person", "sharing", "validFrom", "validTo"], properties: { body: { $ref: "common.schema.json#/$defs/unitId" }, channel: { enum: ["email", "phone", "fax", "post", "web"] }, value: { $ref: "common.schema.json#/$defs/shortText" }, person: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, sharing: { enum: ["public", "internal"] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, sample: { enum: ["true", ""] }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } };
function Yr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yr.errors = e, s === 0;
}
Yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Jn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.body === void 0 || !i.call(r, "body")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.channel === void 0 || !i.call(r, "channel")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.person === void 0 || !i.call(r, "person")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "person" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sharing === void 0 || !i.call(r, "sharing")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
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
for (let P of Object.keys(r))
if (!i.call(Kn.properties, P)) {
let m = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.body !== void 0 && i.call(r, "body") && (Yr(r.body, { instancePath: n + "/body", parentData: r, parentDataProperty: "body", rootData: p, dynamicAnchors: f }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length)), r.channel !== void 0 && i.call(r, "channel")) {
let P = r.channel;
if (!(P === "email" || P === "phone" || P === "fax" || P === "post" || P === "web")) {
let m = { instancePath: n + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: Kn.properties.channel.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.value !== void 0 && i.call(r, "value") && (Ne(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.person !== void 0 && i.call(r, "person")) {
let P = r.person, m = s, k = !1, u = s;
Ne(P, { instancePath: n + "/person", parentData: r, parentDataProperty: "person", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var t = u === s;
k = k || t;
let $ = s;
if (P !== "") {
let w = { instancePath: n + "/person", schemaPath: "#/properties/person/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = $ === s;
if (k = k || t, k)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let w = { instancePath: n + "/person", schemaPath: "#/properties/person/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.sharing !== void 0 && i.call(r, "sharing")) {
let P = r.sharing;
if (!(P === "public" || P === "internal")) {
let m = { instancePath: n + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Kn.properties.sharing.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.validFrom !== void 0 && i.call(r, "validFrom")) {
let P = r.validFrom, m = s, k = !1, u = s;
Ge(P, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length);
var a = u === s;
k = k || a;
let $ = s;
if (P !== "") {
let w = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = $ === s;
if (k = k || a, k)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let w = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let P = r.validTo, m = s, k = !1, u = s;
Ge(P, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length);
var q = u === s;
k = k || q;
let $ = s;
if (P !== "") {
let w = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = $ === s;
if (k = k || q, k)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let w = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.sample !== void 0 && i.call(r, "sample")) {
let P = r.sample;
if (!(P === "true" || P === "")) {
let m = { instancePath: n + "/sample", schemaPath: "#/properties/sample/enum", keyword: "enum", params: { allowedValues: Kn.properties.sample.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let P = r.source, m = s, k = !1, u = s;
Ne(P, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var l = u === s;
k = k || l;
let $ = s;
if (P !== "") {
let w = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = $ === s;
if (k = k || l, k)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let w = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return Jn.errors = e, s === 0;
}
Jn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ui = Xn;
function Hr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!zn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var bt = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function Qr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!bt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
Qr(r, { instancePath: n, parentData: O, parentDataProperty: _, rootData: p, dynamicAnchors: f }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length);
var P = q === s;
a = a || P;
let l = s;
if (r !== "*") {
let m = { instancePath: n, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [m] : e.push(m), s++;
}
var P = l === s;
if (a = a || P, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $t = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function Jr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$t.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xn.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.change !== void 0 && i.call(r, "change") && (Hr(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (Je(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (Je(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (Gr(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), r.share !== void 0 && i.call(r, "share") && (Jr(r.share, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), r.authority !== void 0 && i.call(r, "authority") && (Xe(r.authority, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), r.document !== void 0 && i.call(r, "document") && (Xe(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), r.date !== void 0 && i.call(r, "date") && (Xr(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xn.errors = e, s === 0;
}
Xn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mi = et;
function es(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ss(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ns(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Fn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function et(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.listDate !== void 0 && i.call(r, "listDate") && (es(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (rs(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length)), r.unit !== void 0 && i.call(r, "unit") && (ss(r.unit, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), r.reason !== void 0 && i.call(r, "reason") && (ns(r.reason, { instancePath: n + "/reason", parentData: r, parentDataProperty: "reason", rootData: p, dynamicAnchors: f }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wi = rt, kt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function ie(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = H.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var di = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function gr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: di.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.standing === void 0 || !i.call(r, "standing")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "number" || a === "clause" || a === "standing" || a === "later" || a === "note")) {
let q = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.number !== void 0 && i.call(r, "number") && (le(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (le(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.standing !== void 0 && i.call(r, "standing") && (gr(r.standing, { instancePath: n + "/standing", parentData: r, parentDataProperty: "standing", rootData: p, dynamicAnchors: f }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.later !== void 0 && i.call(r, "later")) {
let a = r.later;
if (Array.isArray(a)) {
if (a.length > 10) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (a.length < 1) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let q = a.length;
for (let l = 0; l < q; l++) {
let P = a[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !i.call(P, "number")) {
let m = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.from === void 0 || !i.call(P, "from")) {
let m = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(P))
if (!(m === "number" || m === "from")) {
let k = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.number !== void 0 && i.call(P, "number") && (le(P.number, { instancePath: n + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), P.from !== void 0 && i.call(P, "from")) {
let m = P.from, k = s, u = !1, $ = s;
wr(m, { instancePath: n + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
var t = $ === s;
u = u || t;
let w = s;
if (m !== null) {
let h = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (u = u || t, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let q = { instancePath: n + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (oe(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var dt = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function is(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gt = { validate: Ir };
function os(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "group") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading !== void 0 && i.call(r, "heading") && (H(r.heading, { instancePath: n + "/heading", parentData: r, parentDataProperty: "heading", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.columns !== void 0 && i.call(r, "columns")) {
let t = r.columns;
if (Array.isArray(t)) {
if (t.length > 60) {
let q = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let a = t.length;
for (let q = 0; q < a; q++)
gt.validate(t[q], { instancePath: n + "/columns/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? gt.validate.errors : e.concat(gt.validate.errors), s = e.length);
} else {
let a = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yi = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var Ut = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function R(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ut.test(r)) {
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
var Sn = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ls(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mt = { enum: ["estimate", "provisional", "official"] };
function as(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bn = { enum: ["actual", "plan", "forecast"] };
function ps(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rn = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function me(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Rn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wt = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function fs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Wt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qt = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function de(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = de.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(Sn.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (ie(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 8) {
let q = { instancePath: n + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let a = t.length;
for (let q = 0; q < a; q++)
ls(t[q], { instancePath: n + "/parts/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length);
} else {
let a = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.definition !== void 0 && i.call(r, "definition")) {
let t = r.definition;
if (typeof t == "string") {
if (F(t) > 40) {
let a = { instancePath: n + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!qt.test(t)) {
let a = { instancePath: n + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.period !== void 0 && i.call(r, "period")) {
let t = r.period;
if (!(t === "this" || t === "previous" || t === "samePeriodLastYear" || t === "yearOfThis" || t === "yearBefore")) {
let a = { instancePath: n + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: Sn.properties.period.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.edition !== void 0 && i.call(r, "edition") && (as(r.edition, { instancePath: n + "/edition", parentData: r, parentDataProperty: "edition", rootData: p, dynamicAnchors: f }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length)), r.bound !== void 0 && i.call(r, "bound") && typeof r.bound != "boolean") {
let t = { instancePath: n + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (ps(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), r.cumulative !== void 0 && i.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let t = { instancePath: n + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.entry !== void 0 && i.call(r, "entry")) {
let t = r.entry;
if (!(t === "input" || t === "computed" || t === "fixed" || t === "notApplicable" || t === "note")) {
let a = { instancePath: n + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: Sn.properties.entry.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.value !== void 0 && i.call(r, "value") && (me(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let t = r.type;
if (!(t === "number" || t === "yesNo" || t === "text" || t === "date")) {
let a = { instancePath: n + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Sn.properties.type.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure") && (ie(r.measure, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.decimals !== void 0 && i.call(r, "decimals")) {
let t = r.decimals;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 12 || isNaN(t)) {
let a = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
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
let a = t.length;
for (let P = 0; P < a; P++)
fs(t[P], { instancePath: n + "/states/" + P, parentData: t, parentDataProperty: P, rootData: p, dynamicAnchors: f }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length);
let q = t.length, l;
if (q > 1) {
e: for (; q--; )
for (l = q; l--; )
if (G(t[q], t[l])) {
let P = { instancePath: n + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: q, j: l } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let a = { instancePath: n + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
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
return de.errors = e, s === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var hi = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function us(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "column") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index !== void 0 && i.call(r, "index") && (R(r.index, { instancePath: n + "/index", parentData: r, parentDataProperty: "index", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.printedIndex !== void 0 && i.call(r, "printedIndex")) {
let t = r.printedIndex;
if (typeof t == "string") {
if (F(t) > 60) {
let a = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!hi.test(t)) {
let a = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.heading !== void 0 && i.call(r, "heading") && (H(r.heading, { instancePath: n + "/heading", parentData: r, parentDataProperty: "heading", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.role !== void 0 && i.call(r, "role")) {
let t = r.role;
if (!(t === "number" || t === "label" || t === "code" || t === "measure" || t === "due" || t === "value" || t === "note")) {
let a = { instancePath: n + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: yi.properties.role.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.width !== void 0 && i.call(r, "width")) {
let t = r.width;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 120 || isNaN(t)) {
let a = { instancePath: n + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 3 || isNaN(t)) {
let a = { instancePath: n + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
r.cell !== void 0 && i.call(r, "cell") && (de(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (oe(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
os(r, { instancePath: n, parentData: O, parentDataProperty: _, rootData: p, dynamicAnchors: f }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length);
var m = q === s;
if (a = a || m, m)
var l = !0;
let P = s;
us(r, { instancePath: n, parentData: O, parentDataProperty: _, rootData: p, dynamicAnchors: f }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length);
var m = P === s;
if (a = a || m, m && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return Ir.errors = e, o.props = l, s === 0;
}
Ir.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Pi = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function ms(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.column !== void 0 && i.call(r, "column") && (R(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (de(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xe(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, l = s, P = !1, m = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = m === s;
P = P || t;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = k === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, P = !1, m = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = m === s;
P = P || a;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = k === s;
if (P = P || a, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return xe.errors = e, s === 0;
}
xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Dt = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function cs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
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
if (!i.call(Pi.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "fixed") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (R(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.codePrinted !== void 0 && i.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let t = { instancePath: n + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (H(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.optional !== void 0 && i.call(r, "optional") && typeof r.optional != "boolean") {
let t = { instancePath: n + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.task !== void 0 && i.call(r, "task") && (R(r.task, { instancePath: n + "/task", parentData: r, parentDataProperty: "task", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (de(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.cells !== void 0 && i.call(r, "cells")) {
let t = r.cells;
if (Array.isArray(t)) {
if (t.length > 40) {
let q = { instancePath: n + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let a = t.length;
for (let q = 0; q < a; q++)
ms(t[q], { instancePath: n + "/cells/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length);
} else {
let a = { instancePath: n + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Dt.test(t)) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (xe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (oe(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ki = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function ds(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!_r.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let u = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let u = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.open === void 0 || !i.call(r, "open")) {
let u = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "list" || u === "breakdown" || u === "open")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [$] : e.push($), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "breakdown") {
let u = { instancePath: n + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (ie(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.open !== void 0 && i.call(r, "open") && typeof r.open != "boolean") {
let u = { instancePath: n + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
var k = q === s;
if (a = a || k, k)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let u = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let u = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "list" || u === "level")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [$] : e.push($), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "units") {
let u = { instancePath: n + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [u] : e.push(u), s++;
}
r.level !== void 0 && i.call(r, "level") && (ds(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length));
} else {
let u = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
var k = P === s;
a = a || k, k && l !== !0 && (l = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let u = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.bodyKind === void 0 || !i.call(r, "bodyKind")) {
let u = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "list" || u === "bodyKind")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [$] : e.push($), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "bodies") {
let u = { instancePath: n + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [u] : e.push(u), s++;
}
r.bodyKind !== void 0 && i.call(r, "bodyKind") && (ie(r.bodyKind, { instancePath: n + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let u = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
var k = m === s;
if (a = a || k, k && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let u = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
return ys.errors = e, o.props = l, s === 0;
}
ys.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function hs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
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
if (!i.call(ki.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "repeat") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (R(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.label !== void 0 && i.call(r, "label") && (H(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.key !== void 0 && i.call(r, "key") && (ys(r.key, { instancePath: n + "/key", parentData: r, parentDataProperty: "key", rootData: p, dynamicAnchors: f }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), r.minimum !== void 0 && i.call(r, "minimum")) {
let t = r.minimum;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 5e3 || isNaN(t)) {
let a = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.cell !== void 0 && i.call(r, "cell") && (de(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Dt.test(t)) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (xe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (oe(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ps(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "heading") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (H(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Dt.test(t)) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (xe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (oe(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
cs(r, { instancePath: n, parentData: O, parentDataProperty: _, rootData: p, dynamicAnchors: f }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length);
var k = q === s;
if (a = a || k, k)
var l = !0;
let P = s;
hs(r, { instancePath: n, parentData: O, parentDataProperty: _, rootData: p, dynamicAnchors: f }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length);
var k = P === s;
a = a || k, k && l !== !0 && (l = !0);
let m = s;
Ps(r, { instancePath: n, parentData: O, parentDataProperty: _, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length);
var k = m === s;
if (a = a || k, k && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let u = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
return ks.errors = e, o.props = l, s === 0;
}
ks.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ue = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] }, Yt = { enum: ["error", "warning", "note"] };
function re(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let y = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let y = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "total" || y === "parts" || y === "breakdown" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[0].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (R(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let y = r.parts;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/parts/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (ie(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = q === s;
if (a = a || A, A)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let y = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let y = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "total" || y === "parts" || y === "minus" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "sum") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[1].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (R(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let y = r.parts;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/parts/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minus !== void 0 && i.call(r, "minus")) {
let y = r.minus;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/minus/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = P === s;
a = a || A, A && l !== !0 && (l = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.whole === void 0 || !i.call(r, "whole")) {
let y = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let y = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "whole" || y === "parts" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[2].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.whole !== void 0 && i.call(r, "whole") && (R(r.whole, { instancePath: n + "/whole", parentData: r, parentDataProperty: "whole", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let y = r.parts;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/parts/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = m === s;
a = a || A, A && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.left === void 0 || !i.call(r, "left")) {
let y = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.right === void 0 || !i.call(r, "right")) {
let y = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "left" || y === "right" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "atMost") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[3].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.left !== void 0 && i.call(r, "left")) {
let y = r.left;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/left/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.right !== void 0 && i.call(r, "right")) {
let y = r.right;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/right/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = k === s;
a = a || A, A && l !== !0 && (l = !0);
let u = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.opening === void 0 || !i.call(r, "opening")) {
let y = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.closing === void 0 || !i.call(r, "closing")) {
let y = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "opening" || y === "closing" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[4].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.opening !== void 0 && i.call(r, "opening") && (R(r.opening, { instancePath: n + "/opening", parentData: r, parentDataProperty: "opening", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.closing !== void 0 && i.call(r, "closing") && (R(r.closing, { instancePath: n + "/closing", parentData: r, parentDataProperty: "closing", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = u === s;
a = a || A, A && l !== !0 && (l = !0);
let $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.result === void 0 || !i.call(r, "result")) {
let y = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let y = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let y = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.factor === void 0 || !i.call(r, "factor")) {
let y = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "result" || y === "numerator" || y === "denominator" || y === "factor" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "ratio") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[5].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.result !== void 0 && i.call(r, "result") && (R(r.result, { instancePath: n + "/result", parentData: r, parentDataProperty: "result", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.numerator !== void 0 && i.call(r, "numerator") && (R(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (R(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor") && (me(r.factor, { instancePath: n + "/factor", parentData: r, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = $ === s;
a = a || A, A && l !== !0 && (l = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let y = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let y = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "of" || y === "minimum" || y === "maximum" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[6].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let y = r.of;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/of/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (me(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (me(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = w === s;
a = a || A, A && l !== !0 && (l = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let y = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let y = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let y = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let y = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "of" || y === "against" || y === "percent" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[7].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let y = r.of;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/of/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.against !== void 0 && i.call(r, "against")) {
let y = r.against;
if (!(y === "previousPeriod" || y === "samePeriodLastYear")) {
let x = { instancePath: n + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[7].properties.against.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (me(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = h === s;
a = a || A, A && l !== !0 && (l = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let y = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let y = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let y = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let y = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "axis" || y === "of" || y === "only" || y === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let y = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let y = r.axis;
if (!(y === "columns" || y === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: Ue.anyOf[8].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let y = r.of;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/of/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let y = r.only;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let x = y.length;
for (let c = 0; c < x; c++)
R(y[c], { instancePath: n + "/only/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let j = y.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(y[j], y[E])) {
let c = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var A = d === s;
if (a = a || A, A && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let y = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
return gs.errors = e, o.props = l, s === 0;
}
gs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ws(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
B(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function vs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (F(P) > 60) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!xr.test(P)) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let P = r[a];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let m = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [m] : e.push(m), s++;
break;
}
l[P] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
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
if (!i.call(kt.properties, l)) {
let P = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (ie(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (ie(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.version !== void 0 && i.call(r, "version")) {
let l = r.version;
if (typeof l == "string") {
if (F(l) > 20) {
let P = { instancePath: n + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Ie.test(l)) {
let P = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.names !== void 0 && i.call(r, "names") && (H(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: n + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime !== void 0 && i.call(r, "regime") && (ie(r.regime, { instancePath: n + "/regime", parentData: r, parentDataProperty: "regime", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.head !== void 0 && i.call(r, "head")) {
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
let m = { instancePath: n + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [m] : e.push(m), s++;
}
if (l.number !== void 0 && i.call(l, "number")) {
let P = l.number, m = s, k = !1, u = s;
le(P, { instancePath: n + "/head/number", parentData: l, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
var t = u === s;
k = k || t;
let $ = s;
if (P !== null) {
let w = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = $ === s;
if (k = k || t, k)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let w = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.instrument !== void 0 && i.call(l, "instrument")) {
let P = l.instrument, m = s, k = !1, u = s;
ts(P, { instancePath: n + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: p, dynamicAnchors: f }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
var a = u === s;
k = k || a;
let $ = s;
if (P !== null) {
let w = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = $ === s;
if (k = k || a, k)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let w = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.reporter !== void 0 && i.call(l, "reporter") && (H(l.reporter, { instancePath: n + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), l.receivers !== void 0 && i.call(l, "receivers")) {
let P = l.receivers;
if (Array.isArray(P)) {
if (P.length > 10) {
let k = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [k] : e.push(k), s++;
}
let m = P.length;
for (let k = 0; k < m; k++)
H(P[k], { instancePath: n + "/head/receivers/" + k, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
} else {
let m = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (l.periodKinds !== void 0 && i.call(l, "periodKinds")) {
let P = l.periodKinds;
if (Array.isArray(P)) {
if (P.length > 9) {
let $ = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [$] : e.push($), s++;
}
if (P.length < 1) {
let $ = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let m = P.length;
for (let $ = 0; $ < m; $++)
is(P[$], { instancePath: n + "/head/periodKinds/" + $, parentData: P, parentDataProperty: $, rootData: p, dynamicAnchors: f }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length);
let k = P.length, u;
if (k > 1) {
e: for (; k--; )
for (u = k; u--; )
if (G(P[k], P[u])) {
let $ = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: k, j: u } };
e === null ? e = [$] : e.push($), s++;
break e;
}
}
} else {
let m = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (l.fromTo !== void 0 && i.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let P = { instancePath: n + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.measureLine !== void 0 && i.call(l, "measureLine")) {
let P = l.measureLine, m = s, k = !1, u = s;
H(P, { instancePath: n + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var q = u === s;
k = k || q;
let $ = s;
if (P !== null) {
let w = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = $ === s;
if (k = k || q, k)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let w = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
l.receivedOn !== void 0 && i.call(l, "receivedOn") && (H(l.receivedOn, { instancePath: n + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let P = { instancePath: n + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.columns !== void 0 && i.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let m = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (l.length < 1) {
let m = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let P = l.length;
for (let m = 0; m < P; m++)
Ir(l[m], { instancePath: n + "/columns/" + m, parentData: l, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
} else {
let P = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.defaults !== void 0 && i.call(r, "defaults") && (de(r.defaults, { instancePath: n + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: p, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.rows !== void 0 && i.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let m = { instancePath: n + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [m] : e.push(m), s++;
}
if (l.length < 1) {
let m = { instancePath: n + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let P = l.length;
for (let m = 0; m < P; m++)
ks(l[m], { instancePath: n + "/rows/" + m, parentData: l, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length);
} else {
let P = { instancePath: n + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let m = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [m] : e.push(m), s++;
}
let P = l.length;
for (let m = 0; m < P; m++)
gs(l[m], { instancePath: n + "/relations/" + m, parentData: l, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length);
} else {
let P = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.signatures !== void 0 && i.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let m = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [m] : e.push(m), s++;
}
let P = l.length;
for (let m = 0; m < P; m++)
H(l[m], { instancePath: n + "/signatures/" + m, parentData: l, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
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
let m = { instancePath: n + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [m] : e.push(m), s++;
}
if (l.paper !== void 0 && i.call(l, "paper")) {
let P = l.paper;
if (!(P === "A4" || P === "A3")) {
let m = { instancePath: n + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: kt.properties.print.properties.paper.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (l.orientation !== void 0 && i.call(l, "orientation")) {
let P = l.orientation;
if (!(P === "portrait" || P === "landscape")) {
let m = { instancePath: n + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: kt.properties.print.properties.orientation.enum } };
e === null ? e = [m] : e.push(m), s++;
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
let m = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [m] : e.push(m), s++;
}
let P = l.length;
for (let m = 0; m < P; m++)
oe(l[m], { instancePath: n + "/guidance/" + m, parentData: l, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
} else {
let P = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (xe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (oe(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (ws(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (vs(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yi = st, _e = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function S(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
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
function ce(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
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
function Se(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, l = s, P = !1, m = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = m === s;
P = P || t;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = k === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, P = !1, m = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = m === s;
P = P || a;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = k === s;
if (P = P || a, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = we.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return we.errors = e, s === 0;
}
we.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function je(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = je.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
S(r, { instancePath: n, parentData: O, parentDataProperty: _, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var $ = q === s;
a = a || $;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let w = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.part === void 0 || !i.call(r, "part")) {
let w = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "part")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.part !== void 0 && i.call(r, "part") && (Se(r.part, { instancePath: n + "/part", parentData: r, parentDataProperty: "part", rootData: p, dynamicAnchors: f }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var $ = l === s;
if (a = a || $, $)
var P = !0;
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let w = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.along === void 0 || !i.call(r, "along")) {
let w = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "along")) {
let h = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.along !== void 0 && i.call(r, "along") && (S(r.along, { instancePath: n + "/along", parentData: r, parentDataProperty: "along", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var $ = m === s;
a = a || $, $ && P !== !0 && (P = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let w = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.scenario === void 0 || !i.call(r, "scenario")) {
let w = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "scenario")) {
let h = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.scenario !== void 0 && i.call(r, "scenario") && (vr(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var $ = k === s;
a = a || $, $ && P !== !0 && (P = !0);
let u = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !i.call(r, "concept")) {
let w = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (w !== "concept") {
let h = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.concept !== void 0 && i.call(r, "concept") && (ce(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var $ = u === s;
if (a = a || $, $ && P !== !0 && (P = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let w = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
return je.errors = e, o.props = P, s === 0;
}
je.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ht = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function br(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gi = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function $r(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !i.call(r, "indicator"))) {
let u = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [u] : e.push(u), s++;
}
var m = l === s;
m && (a = !0, q = 0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !i.call(r, "concept"))) {
let u = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [u] : e.push(u), s++;
}
var m = P === s;
if (m && a ? (a = !1, q = [q, 1]) : m && (a = !0, q = 1), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let u = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
e === null ? e = [u] : e.push(u), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !i.call(r, "date")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "indicator" || u === "concept" || u === "date")) {
let $ = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [$] : e.push($), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.concept !== void 0 && i.call(r, "concept") && (ce(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.date !== void 0 && i.call(r, "date")) {
let u = r.date, $ = s, w = !1, h = s;
if (!(u === "sameWindow" || u === "endOfWindow")) {
let A = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: gi.properties.date.anyOf[0].enum } };
e === null ? e = [A] : e.push(A), s++;
}
var k = h === s;
w = w || k;
let d = s;
$r(u, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var k = d === s;
if (w = w || k, w)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let u = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.number !== void 0 && i.call(r, "number") && (B(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (B(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (kr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $s(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!_r.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tn = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, wi = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function qs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "sign")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (je(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.sign !== void 0 && i.call(r, "sign")) {
let t = r.sign;
if (!(t === 1 || t === -1)) {
let a = { instancePath: n + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: wi.properties.sign.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Rn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ds(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s, l = s, P = !1, m = null, k = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !i.call(r, "parts"))) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = k === s;
$ && (P = !0, m = 0);
let u = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !i.call(r, "breakdown"))) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = u === s;
if ($ && P ? (P = !1, m = [m, 1]) : $ && (P = !0, m = 1), P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: m } };
e === null ? e = [g] : e.push(g), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "parts" || g === "breakdown")) {
let V = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.parts !== void 0 && i.call(r, "parts")) {
let g = r.parts;
if (Array.isArray(g)) {
if (g.length > 60) {
let z = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (g.length < 2) {
let z = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = g.length;
for (let z = 0; z < V; z++)
S(g[z], { instancePath: n + "/parts/" + z, parentData: g, parentDataProperty: z, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
} else {
let V = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = q === s;
if (a = a || b, b)
var w = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "of")) {
let V = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [g] : e.push(g), s++;
}
r.of !== void 0 && i.call(r, "of") && (S(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = h === s;
a = a || b, b && w !== !0 && (w = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let g = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "breakdown" || g === "within")) {
let V = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [g] : e.push(g), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.within !== void 0 && i.call(r, "within") && (Se(r.within, { instancePath: n + "/within", parentData: r, parentDataProperty: "within", rootData: p, dynamicAnchors: f }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = d === s;
a = a || b, b && w !== !0 && (w = !0);
let A = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let g = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "breakdown")) {
let V = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "overlapping") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [g] : e.push(g), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = A === s;
a = a || b, b && w !== !0 && (w = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.terms === void 0 || !i.call(r, "terms")) {
let g = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "terms")) {
let V = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let g = r.kind;
if (!(g === "sum" || g === "atMost" || g === "atLeast")) {
let V = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: Tn.anyOf[4].properties.kind.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.terms !== void 0 && i.call(r, "terms")) {
let g = r.terms;
if (Array.isArray(g)) {
if (g.length > 60) {
let z = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (g.length < 1) {
let z = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = g.length;
for (let z = 0; z < V; z++)
qs(g[z], { instancePath: n + "/terms/" + z, parentData: g, parentDataProperty: z, rootData: p, dynamicAnchors: f }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length);
} else {
let V = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = y === s;
a = a || b, b && w !== !0 && (w = !0);
let x = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let g = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "from")) {
let V = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [g] : e.push(g), s++;
}
r.from !== void 0 && i.call(r, "from") && (S(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = x === s;
a = a || b, b && w !== !0 && (w = !0);
let j = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let g = { instancePath: n, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let g = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "minimum" || g === "maximum" || g === "severity")) {
let V = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (sr(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: p, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (sr(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: p, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let g = r.severity;
if (!(g === "error" || g === "warning" || g === "note")) {
let V = { instancePath: n + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: Tn.anyOf[6].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = j === s;
a = a || b, b && w !== !0 && (w = !0);
let E = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let g = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "severity")) {
let V = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.severity !== void 0 && i.call(r, "severity")) {
let g = r.severity;
if (!(g === "error" || g === "warning" || g === "note")) {
let V = { instancePath: n + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: Tn.anyOf[7].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = E === s;
a = a || b, b && w !== !0 && (w = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let g = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let g = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let g = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "against" || g === "percent" || g === "severity")) {
let V = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.against !== void 0 && i.call(r, "against")) {
let g = r.against;
if (!(g === "previousPeriod" || g === "samePeriodLastYear")) {
let V = { instancePath: n + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: Tn.anyOf[8].properties.against.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (br(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: p, dynamicAnchors: f }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let g = r.severity;
if (!(g === "error" || g === "warning" || g === "note")) {
let V = { instancePath: n + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: Tn.anyOf[8].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var b = c === s;
if (a = a || b, b && w !== !0 && (w = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return Ds.errors = e, o.props = w, s === 0;
}
Ds.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function js(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
B(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function xs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (F(P) > 60) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!xr.test(P)) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let P = r[a];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let m = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [m] : e.push(m), s++;
break;
}
l[P] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let v = r.behaviour;
if (v && typeof v == "object" && !Array.isArray(v) && v.overUnits !== void 0 && i.call(v, "overUnits") && v.overUnits !== "recompute") {
let D = {};
e === null ? e = [D] : e.push(D), s++;
}
}
var l = q === s;
if (s = t, e !== null && (t ? e.length = t : e = null), l) {
let v = s, D = s, I = !1, L = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let Q = X.length;
for (let ee = 0; ee < Q; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J)) {
if (J.numerator === void 0 || !i.call(J, "numerator")) {
let ye = { instancePath: n + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [ye] : e.push(ye), s++;
}
if (J.denominator === void 0 || !i.call(J, "denominator")) {
let ye = { instancePath: n + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [ye] : e.push(ye), s++;
}
}
}
}
}
var u = L === s;
if (I = I || u, u) {
var P = {};
P.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let Q = X.length;
for (let ee = 0; ee < Q; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J) && (J.growth === void 0 || !i.call(J, "growth"))) {
let ye = { instancePath: n + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [ye] : e.push(ye), s++;
}
}
}
}
var u = N === s;
I = I || u, u && P !== !0 && (P = P || {}, P.definitions = !0);
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && i.call(r, "relations")) {
let X = r.relations;
if (Array.isArray(X)) {
let Q = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let ye = X[J], Zn = s;
if (ye && typeof ye == "object" && !Array.isArray(ye) && ye.kind !== void 0 && i.call(ye, "kind") && ye.kind !== "sum") {
let xt = { instancePath: n + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [xt] : e.push(xt), s++;
}
var m = Zn === s;
if (m)
break;
}
if (m)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let J = { instancePath: n + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var u = T === s;
I = I || u, u && P !== !0 && (P = P || {}, P.relations = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let X = r.unknown;
if (Array.isArray(X)) {
let Q = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let ye = s;
if (X[J] !== "numerator") {
let Zn = { instancePath: n + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [Zn] : e.push(Zn), s++;
}
var k = ye === s;
if (k)
break;
}
if (k)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let J = { instancePath: n + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var u = C === s;
if (I = I || u, u && P !== !0 && (P = P || {}, P.unknown = !0), I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let X = { instancePath: n, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
var l = v === s;
a = l, a && P !== !0 && (P = P || {}, P.behaviour = !0);
}
if (!a) {
let v = { instancePath: n, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = s, w = !0, h = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let v = r.behaviour;
if (v && typeof v == "object" && !Array.isArray(v) && v.overUnits !== void 0 && i.call(v, "overUnits") && v.overUnits !== "weightedMean") {
let D = {};
e === null ? e = [D] : e.push(D), s++;
}
}
var d = h === s;
if (s = $, e !== null && ($ ? e.length = $ : e = null), d) {
let v = s, D = s, I = !1, L = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let C = r.definitions;
if (Array.isArray(C)) {
let pe = C.length;
for (let X = 0; X < pe; X++) {
let Q = C[X];
if (Q && typeof Q == "object" && !Array.isArray(Q) && (Q.weight === void 0 || !i.call(Q, "weight"))) {
let ee = { instancePath: n + "/definitions/" + X, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [ee] : e.push(ee), s++;
}
}
}
}
var x = L === s;
if (I = I || x, x) {
var A = {};
A.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let C = r.unknown;
if (Array.isArray(C)) {
let pe = s, X = C.length;
for (let Q = 0; Q < X; Q++) {
let ee = s;
if (C[Q] !== "weight") {
let J = { instancePath: n + "/unknown/" + Q, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [J] : e.push(J), s++;
}
var y = ee === s;
if (y)
break;
}
if (y)
s = pe, e !== null && (pe ? e.length = pe : e = null);
else {
let Q = { instancePath: n + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [Q] : e.push(Q), s++;
}
}
}
var x = N === s;
if (I = I || x, x && A !== !0 && (A = A || {}, A.unknown = !0), I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
var d = v === s;
w = d, w && A !== !0 && (A = A || {}, A.behaviour = !0);
}
if (!w) {
let v = { instancePath: n, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [v] : e.push(v), s++;
}
if (P !== !0 && A !== void 0 && (A === !0 ? P = !0 : (P = P || {}, Object.assign(P, A))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.sourceCodes === void 0 || !i.call(r, "sourceCodes")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.definitions === void 0 || !i.call(r, "definitions")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.measure === void 0 || !i.call(r, "measure")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.decimals === void 0 || !i.call(r, "decimals")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.periodicity === void 0 || !i.call(r, "periodicity")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.breakdowns === void 0 || !i.call(r, "breakdowns")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.agency === void 0 || !i.call(r, "agency")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.behaviour === void 0 || !i.call(r, "behaviour")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.compiledBy === void 0 || !i.call(r, "compiledBy")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.nonNegative === void 0 || !i.call(r, "nonNegative")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.sharing === void 0 || !i.call(r, "sharing")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.relations === void 0 || !i.call(r, "relations")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!i.call(_e.properties, v)) {
let D = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (S(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ce(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.sourceCodes !== void 0 && i.call(r, "sourceCodes")) {
let v = r.sourceCodes;
if (Array.isArray(v)) {
if (v.length > 40) {
let I = { instancePath: n + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
let D = v.length;
for (let I = 0; I < D; I++) {
let L = v[I];
if (L && typeof L == "object" && !Array.isArray(L)) {
if (L.source === void 0 || !i.call(L, "source")) {
let N = { instancePath: n + "/sourceCodes/" + I, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [N] : e.push(N), s++;
}
if (L.code === void 0 || !i.call(L, "code")) {
let N = { instancePath: n + "/sourceCodes/" + I, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(L))
if (!i.call(_e.properties.sourceCodes.items.properties, N)) {
let T = { instancePath: n + "/sourceCodes/" + I, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [T] : e.push(T), s++;
}
if (L.source !== void 0 && i.call(L, "source") && (ne(L.source, { instancePath: n + "/sourceCodes/" + I + "/source", parentData: L, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), L.code !== void 0 && i.call(L, "code")) {
let N = L.code, T = s, C = !1, pe = s;
ne(N, { instancePath: n + "/sourceCodes/" + I + "/code", parentData: L, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var j = pe === s;
C = C || j;
let X = s;
if (N !== null) {
let Q = { instancePath: n + "/sourceCodes/" + I + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [Q] : e.push(Q), s++;
}
var j = X === s;
if (C = C || j, C)
s = T, e !== null && (T ? e.length = T : e = null);
else {
let Q = { instancePath: n + "/sourceCodes/" + I + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [Q] : e.push(Q), s++;
}
}
if (L.instrument !== void 0 && i.call(L, "instrument") && (ne(L.instrument, { instancePath: n + "/sourceCodes/" + I + "/instrument", parentData: L, parentDataProperty: "instrument", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), L.form !== void 0 && i.call(L, "form") && (ne(L.form, { instancePath: n + "/sourceCodes/" + I + "/form", parentData: L, parentDataProperty: "form", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), L.name !== void 0 && i.call(L, "name") && (ne(L.name, { instancePath: n + "/sourceCodes/" + I + "/name", parentData: L, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), L.parts !== void 0 && i.call(L, "parts")) {
let N = L.parts;
if (Array.isArray(N)) {
if (N.length > 5) {
let C = { instancePath: n + "/sourceCodes/" + I + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.length < 1) {
let C = { instancePath: n + "/sourceCodes/" + I + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [C] : e.push(C), s++;
}
let T = N.length;
for (let C = 0; C < T; C++)
Se(N[C], { instancePath: n + "/sourceCodes/" + I + "/parts/" + C, parentData: N, parentDataProperty: C, rootData: p, dynamicAnchors: f }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
} else {
let T = { instancePath: n + "/sourceCodes/" + I + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (L.scenario !== void 0 && i.call(L, "scenario") && (vr(L.scenario, { instancePath: n + "/sourceCodes/" + I + "/scenario", parentData: L, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), L.measure !== void 0 && i.call(L, "measure") && (S(L.measure, { instancePath: n + "/sourceCodes/" + I + "/measure", parentData: L, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), L.comparison !== void 0 && i.call(L, "comparison")) {
let N = L.comparison;
if (!(N === "toCompare" || N === "replaced")) {
let T = { instancePath: n + "/sourceCodes/" + I + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: _e.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [T] : e.push(T), s++;
}
}
L.replacedBy !== void 0 && i.call(L, "replacedBy") && (ne(L.replacedBy, { instancePath: n + "/sourceCodes/" + I + "/replacedBy", parentData: L, parentDataProperty: "replacedBy", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), L.validity !== void 0 && i.call(L, "validity") && (er(L.validity, { instancePath: n + "/sourceCodes/" + I + "/validity", parentData: L, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length));
} else {
let N = { instancePath: n + "/sourceCodes/" + I, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let D = { instancePath: n + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.definitions !== void 0 && i.call(r, "definitions")) {
let v = r.definitions;
if (Array.isArray(v)) {
if (v.length > 20) {
let I = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.length < 1) {
let I = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [I] : e.push(I), s++;
}
let D = v.length;
for (let I = 0; I < D; I++) {
let L = v[I];
if (L && typeof L == "object" && !Array.isArray(L)) {
if (L.version === void 0 || !i.call(L, "version")) {
let N = { instancePath: n + "/definitions/" + I, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [N] : e.push(N), s++;
}
if (L.validity === void 0 || !i.call(L, "validity")) {
let N = { instancePath: n + "/definitions/" + I, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [N] : e.push(N), s++;
}
if (L.concept === void 0 || !i.call(L, "concept")) {
let N = { instancePath: n + "/definitions/" + I, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(L))
if (!i.call(_e.properties.definitions.items.properties, N)) {
let T = { instancePath: n + "/definitions/" + I, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [T] : e.push(T), s++;
}
if (L.version !== void 0 && i.call(L, "version")) {
let N = L.version;
if (typeof N == "string") {
if (F(N) > 40) {
let T = { instancePath: n + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [T] : e.push(T), s++;
}
if (!qt.test(N)) {
let T = { instancePath: n + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [T] : e.push(T), s++;
}
} else {
let T = { instancePath: n + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (L.validity !== void 0 && i.call(L, "validity") && (er(L.validity, { instancePath: n + "/definitions/" + I + "/validity", parentData: L, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), L.names !== void 0 && i.call(L, "names") && (ce(L.names, { instancePath: n + "/definitions/" + I + "/names", parentData: L, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), L.concept !== void 0 && i.call(L, "concept") && (we(L.concept, { instancePath: n + "/definitions/" + I + "/concept", parentData: L, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), L.method !== void 0 && i.call(L, "method") && (we(L.method, { instancePath: n + "/definitions/" + I + "/method", parentData: L, parentDataProperty: "method", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), L.numerator !== void 0 && i.call(L, "numerator") && (je(L.numerator, { instancePath: n + "/definitions/" + I + "/numerator", parentData: L, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), L.denominator !== void 0 && i.call(L, "denominator") && (je(L.denominator, { instancePath: n + "/definitions/" + I + "/denominator", parentData: L, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), L.factor !== void 0 && i.call(L, "factor") && (br(L.factor, { instancePath: n + "/definitions/" + I + "/factor", parentData: L, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), L.weight !== void 0 && i.call(L, "weight") && (bs(L.weight, { instancePath: n + "/definitions/" + I + "/weight", parentData: L, parentDataProperty: "weight", rootData: p, dynamicAnchors: f }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length)), L.growth !== void 0 && i.call(L, "growth")) {
let N = L.growth;
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.of === void 0 || !i.call(N, "of")) {
let T = { instancePath: n + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.against === void 0 || !i.call(N, "against")) {
let T = { instancePath: n + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.form === void 0 || !i.call(N, "form")) {
let T = { instancePath: n + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!(T === "of" || T === "against" || T === "form" || T === "base")) {
let C = { instancePath: n + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.of !== void 0 && i.call(N, "of") && (je(N.of, { instancePath: n + "/definitions/" + I + "/growth/of", parentData: N, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), N.against !== void 0 && i.call(N, "against")) {
let T = N.against;
if (!(T === "previousPeriod" || T === "samePeriodLastYear" || T === "endOfLastYear" || T === "fixedBase")) {
let C = { instancePath: n + "/definitions/" + I + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: _e.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (N.form !== void 0 && i.call(N, "form")) {
let T = N.form;
if (!(T === "percentChange" || T === "indexTo100" || T === "pointChange")) {
let C = { instancePath: n + "/definitions/" + I + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: _e.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
N.base !== void 0 && i.call(N, "base") && (ne(N.base, { instancePath: n + "/definitions/" + I + "/growth/base", parentData: N, parentDataProperty: "base", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
} else {
let T = { instancePath: n + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (L.legalBasis !== void 0 && i.call(L, "legalBasis")) {
let N = L.legalBasis;
if (Array.isArray(N)) {
if (N.length > 20) {
let C = { instancePath: n + "/definitions/" + I + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [C] : e.push(C), s++;
}
let T = N.length;
for (let C = 0; C < T; C++)
rr(N[C], { instancePath: n + "/definitions/" + I + "/legalBasis/" + C, parentData: N, parentDataProperty: C, rootData: p, dynamicAnchors: f }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length);
} else {
let T = { instancePath: n + "/definitions/" + I + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (L.numerator !== void 0 && i.call(L, "numerator") && (L.denominator === void 0 || !i.call(L, "denominator"))) {
let N = { instancePath: n + "/definitions/" + I, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [N] : e.push(N), s++;
}
if (L.denominator !== void 0 && i.call(L, "denominator") && (L.numerator === void 0 || !i.call(L, "numerator"))) {
let N = { instancePath: n + "/definitions/" + I, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [N] : e.push(N), s++;
}
} else {
let N = { instancePath: n + "/definitions/" + I, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let D = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure")) {
let v = r.measure, D = s, I = !1, L = s;
S(v, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var E = L === s;
I = I || E;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var E = N === s;
if (I = I || E, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.decimals !== void 0 && i.call(r, "decimals")) {
let v = r.decimals, D = s, I = !1, L = s;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [T] : e.push(T), s++;
}
if (typeof v == "number" && isFinite(v)) {
if (v > 12 || isNaN(v)) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [T] : e.push(T), s++;
}
if (v < 0 || isNaN(v)) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [T] : e.push(T), s++;
}
}
var c = L === s;
I = I || c;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var c = N === s;
if (I = I || c, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.periodicity !== void 0 && i.call(r, "periodicity")) {
let v = r.periodicity;
if (Array.isArray(v)) {
if (v.length > 9) {
let N = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [N] : e.push(N), s++;
}
if (v.length < 1) {
let N = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = v.length;
for (let N = 0; N < D; N++)
$s(v[N], { instancePath: n + "/periodicity/" + N, parentData: v, parentDataProperty: N, rootData: p, dynamicAnchors: f }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length);
let I = v.length, L;
if (I > 1) {
e: for (; I--; )
for (L = I; L--; )
if (G(v[I], v[L])) {
let N = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: I, j: L } };
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
let v = r.breakdowns;
if (Array.isArray(v)) {
if (v.length > 20) {
let N = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = v.length;
for (let N = 0; N < D; N++)
S(v[N], { instancePath: n + "/breakdowns/" + N, parentData: v, parentDataProperty: N, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let I = v.length, L;
if (I > 1) {
e: for (; I--; )
for (L = I; L--; )
if (G(v[I], v[L])) {
let N = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: I, j: L } };
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
let v = r.levels;
if (Array.isArray(v)) {
if (v.length > 10) {
let N = { instancePath: n + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = v.length;
for (let N = 0; N < D; N++)
Ve(v[N], { instancePath: n + "/levels/" + N, parentData: v, parentDataProperty: N, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
let I = v.length, L;
if (I > 1) {
e: for (; I--; )
for (L = I; L--; )
if (G(v[I], v[L])) {
let N = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: I, j: L } };
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
let v = r.agency, D = s, I = !1, L = s;
ce(v, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length);
var b = L === s;
I = I || b;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var b = N === s;
if (I = I || b, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let v = r.legalBasis;
if (Array.isArray(v)) {
if (v.length > 40) {
let I = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
let D = v.length;
for (let I = 0; I < D; I++)
rr(v[I], { instancePath: n + "/legalBasis/" + I, parentData: v, parentDataProperty: I, rootData: p, dynamicAnchors: f }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length);
} else {
let D = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.behaviour !== void 0 && i.call(r, "behaviour")) {
let v = r.behaviour;
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.overUnits === void 0 || !i.call(v, "overUnits")) {
let D = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.overTime === void 0 || !i.call(v, "overTime")) {
let D = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!(D === "overUnits" || D === "overTime")) {
let I = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.overUnits !== void 0 && i.call(v, "overUnits")) {
let D = v.overUnits;
if (!(D === "sum" || D === "recompute" || D === "weightedMean" || D === "max" || D === "min" || D === "none" || D === "same-or-differs" || D === "bounded" || D === "by-class" || D === "sum-same-window")) {
let I = { instancePath: n + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: _e.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.overTime !== void 0 && i.call(v, "overTime")) {
let D = v.overTime;
if (!(D === "sum" || D === "last" || D === "first" || D === "recompute" || D === "none" || D === "max" || D === "min" || D === "weightedMean")) {
let I = { instancePath: n + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: _e.properties.behaviour.properties.overTime.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let D = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.origin !== void 0 && i.call(r, "origin")) {
let v = r.origin;
if (!(v === "yearStart" || v === "change")) {
let D = { instancePath: n + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: _e.properties.origin.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let v = r.scope;
if (!(v === "territory" || v === "office")) {
let D = { instancePath: n + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: _e.properties.scope.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.compiledBy !== void 0 && i.call(r, "compiledBy")) {
let v = r.compiledBy;
if (!(v === "central" || v === "local" || v === "survey")) {
let D = { instancePath: n + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: _e.properties.compiledBy.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.countsUnits !== void 0 && i.call(r, "countsUnits")) {
let v = r.countsUnits;
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.level === void 0 || !i.call(v, "level")) {
let D = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.listDate === void 0 || !i.call(v, "listDate")) {
let D = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!(D === "level" || D === "listDate")) {
let I = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.level !== void 0 && i.call(v, "level") && (Ve(v.level, { instancePath: n + "/countsUnits/level", parentData: v, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), v.listDate !== void 0 && i.call(v, "listDate")) {
let D = v.listDate, I = s, L = !1, N = s;
$r(D, { instancePath: n + "/countsUnits/listDate", parentData: v, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var g = N === s;
L = L || g;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var g = T === s;
if (L = L || g, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let D = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.disjoint !== void 0 && i.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let v = { instancePath: n + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.parentCode !== void 0 && i.call(r, "parentCode")) {
let v = r.parentCode, D = s, I = !1, L = s;
ne(v, { instancePath: n + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var V = L === s;
I = I || V;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var V = N === s;
if (I = I || V, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.derivedFrom !== void 0 && i.call(r, "derivedFrom")) {
let v = r.derivedFrom;
if (Array.isArray(v)) {
if (v.length > 40) {
let N = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [N] : e.push(N), s++;
}
if (v.length < 1) {
let N = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = v.length;
for (let N = 0; N < D; N++)
S(v[N], { instancePath: n + "/derivedFrom/" + N, parentData: v, parentDataProperty: N, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let I = v.length, L;
if (I > 1) {
e: for (; I--; )
for (L = I; L--; )
if (G(v[I], v[L])) {
let N = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: I, j: L } };
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
let v = r.distinctFrom;
if (Array.isArray(v)) {
if (v.length > 20) {
let N = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
if (v.length < 1) {
let N = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let D = v.length;
for (let N = 0; N < D; N++)
S(v[N], { instancePath: n + "/distinctFrom/" + N, parentData: v, parentDataProperty: N, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let I = v.length, L;
if (I > 1) {
e: for (; I--; )
for (L = I; L--; )
if (G(v[I], v[L])) {
let N = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: I, j: L } };
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
let v = r.competence;
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.keptAt === void 0 || !i.call(v, "keptAt")) {
let D = { instancePath: n + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (D !== "keptAt") {
let I = { instancePath: n + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
v.keptAt !== void 0 && i.call(v, "keptAt") && (Ve(v.keptAt, { instancePath: n + "/competence/keptAt", parentData: v, parentDataProperty: "keptAt", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length));
} else {
let D = { instancePath: n + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.sharing !== void 0 && i.call(r, "sharing")) {
let v = r.sharing;
if (!(v === "public" || v === "internal" || v === "restricted")) {
let D = { instancePath: n + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: _e.properties.sharing.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.priceBase !== void 0 && i.call(r, "priceBase")) {
let v = r.priceBase;
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.kind === void 0 || !i.call(v, "kind")) {
let D = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.year === void 0 || !i.call(v, "year")) {
let D = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!(D === "kind" || D === "year")) {
let I = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.kind !== void 0 && i.call(v, "kind")) {
let D = v.kind;
if (!(D === "current" || D === "comparable" || D === "constant")) {
let I = { instancePath: n + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: _e.properties.priceBase.properties.kind.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.year !== void 0 && i.call(v, "year")) {
let D = v.year, I = s, L = !1, N = s;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof D == "number" && isFinite(D)) {
if (D > 2200 || isNaN(D)) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (D < 1900 || isNaN(D)) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var z = N === s;
L = L || z;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var z = T === s;
if (L = L || z, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let D = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.nonNegative !== void 0 && i.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let v = { instancePath: n + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let v = r.relations;
if (Array.isArray(v)) {
if (v.length > 40) {
let I = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
let D = v.length;
for (let I = 0; I < D; I++)
Ds(v[I], { instancePath: n + "/relations/" + I, parentData: v, parentDataProperty: I, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length);
} else {
let D = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
r.guidance !== void 0 && i.call(r, "guidance") && (we(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (we(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (js(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (xs(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length));
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hi = nt, vi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function nr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return nr.errors = e, s === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fe(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fe.errors = e, s === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nt(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.number === void 0 || !i.call(r, "number")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!i.call(vi.properties, k)) {
let u = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (nr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), r.number !== void 0 && i.call(r, "number") && (ve(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause")) {
let k = r.clause, u = s, $ = !1, w = s;
ve(k, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length);
var t = w === s;
$ = $ || t;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = h === s;
if ($ = $ || t, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.date !== void 0 && i.call(r, "date")) {
let k = r.date, u = s, $ = !1, w = s;
Fe(k, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
var a = w === s;
$ = $ || a;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = h === s;
if ($ = $ || a, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let k = r.inForce, u = s, $ = !1, w = s;
Fe(k, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
var q = w === s;
$ = $ || q;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var q = h === s;
if ($ = $ || q, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedBy !== void 0 && i.call(r, "repealedBy")) {
let k = r.repealedBy, u = s, $ = !1, w = s;
nr(k, { instancePath: n + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: p, dynamicAnchors: f }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length);
var l = w === s;
$ = $ || l;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = h === s;
if ($ = $ || l, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedFrom !== void 0 && i.call(r, "repealedFrom")) {
let k = r.repealedFrom, u = s, $ = !1, w = s;
Fe(k, { instancePath: n + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
var P = w === s;
$ = $ || P;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if ($ = $ || P, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.authority !== void 0 && i.call(r, "authority")) {
let k = r.authority, u = s, $ = !1, w = s;
ve(k, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length);
var m = w === s;
$ = $ || m;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var m = h === s;
if ($ = $ || m, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.source !== void 0 && i.call(r, "source") && (ve(r.source, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return nt.errors = e, s === 0;
}
nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qi = Or;
function Is(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Os(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qt = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function _s(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (B(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (B(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (F(t) > 40) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Qt.test(t)) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let a = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (B(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
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
if (r.code !== void 0 && i.call(r, "code") && (Is(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity") && (Os(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length)), r.args !== void 0 && i.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let P = { instancePath: n + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l)) {
let m = s, k = s, u = s;
if (!(P === "constructor" || P === "hasOwnProperty" || P === "isPrototypeOf" || P === "propertyIsEnumerable" || P === "toLocaleString" || P === "toString" || P === "valueOf")) {
let $ = {};
e === null ? e = [$] : e.push($), s++;
}
var t = u === s;
if (t) {
let $ = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: P };
e === null ? e = [$] : e.push($), s++;
} else
s = k, e !== null && (k ? e.length = k : e = null);
if (typeof P == "string") {
if (F(P) > 40) {
let $ = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: P };
e === null ? e = [$] : e.push($), s++;
}
if (!xr.test(P)) {
let $ = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: P };
e === null ? e = [$] : e.push($), s++;
}
} else {
let $ = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: P };
e === null ? e = [$] : e.push($), s++;
}
var a = m === s;
if (!a) {
let $ = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [$] : e.push($), s++;
}
}
for (let P of Object.keys(l)) {
let m = l[P], k = s, u = !1, $ = s;
if (typeof m == "string") {
if (F(m) > 4e3) {
let A = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [A] : e.push(A), s++;
}
} else {
let A = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = $ === s;
u = u || q;
let w = s;
if (!(typeof m == "number" && isFinite(m))) {
let A = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = w === s;
u = u || q;
let h = s;
if (m !== null) {
let A = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = h === s;
u = u || q;
let d = s;
if (Array.isArray(m)) {
if (m.length > 2e4) {
let y = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [y] : e.push(y), s++;
}
let A = m.length;
for (let y = 0; y < A; y++) {
let x = m[y];
if (typeof x == "string") {
if (F(x) > 300) {
let j = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + y, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + y, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let A = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = d === s;
if (u = u || q, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let A = { instancePath: n + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let P = { instancePath: n + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (_s(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: p, dynamicAnchors: f }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length)), r.value !== void 0 && i.call(r, "value")) {
let l = r.value;
if (typeof l == "string") {
if (F(l) > 4e3) {
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
if (F(l) > 4e3) {
let P = { instancePath: n + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: n + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.message !== void 0 && i.call(r, "message") && (tr(r.message, { instancePath: n + "/message", parentData: r, parentDataProperty: "message", rootData: p, dynamicAnchors: f }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.remedy !== void 0 && i.call(r, "remedy") && (tr(r.remedy, { instancePath: n + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: p, dynamicAnchors: f }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gi = tt, Cn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function fe(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, l = s, P = !1, m = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = m === s;
P = P || t;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = k === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, P = !1, m = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = m === s;
P = P || a;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = k === s;
if (P = P || a, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ls(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
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
function ae(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
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
var bi = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function As(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ut.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $i = new RegExp("^[A-Z]{1,3}$", "u");
function Es(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !i.call(r, "header"))) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = q === s;
a = a || P;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !i.call(r, "letter"))) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = l === s;
if (a = a || P, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
let m = s, k = !1, u = null, $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !i.call(r, "field"))) {
let d = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = $ === s;
h && (k = !0, u = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !i.call(r, "formColumn"))) {
let d = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = w === s;
if (h && k ? (k = !1, u = [u, 1]) : h && (k = !0, u = 1), k)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let d = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let d of Object.keys(r))
if (!(d === "header" || d === "letter" || d === "field" || d === "formColumn")) {
let A = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [A] : e.push(A), s++;
}
if (r.header !== void 0 && i.call(r, "header") && (ae(r.header, { instancePath: n + "/header", parentData: r, parentDataProperty: "header", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.letter !== void 0 && i.call(r, "letter")) {
let d = r.letter;
if (typeof d == "string") {
if (F(d) > 3) {
let A = { instancePath: n + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [A] : e.push(A), s++;
}
if (!$i.test(d)) {
let A = { instancePath: n + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [A] : e.push(A), s++;
}
} else {
let A = { instancePath: n + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.field !== void 0 && i.call(r, "field")) {
let d = r.field;
if (!(d === "unitCode" || d === "unitName" || d === "indicator" || d === "period" || d === "value" || d === "measure" || d === "listDate")) {
let A = { instancePath: n + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: bi.properties.field.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
r.formColumn !== void 0 && i.call(r, "formColumn") && (As(r.formColumn, { instancePath: n + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: p, dynamicAnchors: f }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length));
} else {
let d = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ns(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Vs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = lr.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ts(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Cs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
B(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let P = r[l];
if (typeof P == "string") {
if (F(P) > 60) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!xr.test(P)) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let P = r[a];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let m = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [m] : e.push(m), s++;
break;
}
l[P] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.sample === void 0 || !i.call(r, "sample")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.owner === void 0 || !i.call(r, "owner")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.locale === void 0 || !i.call(r, "locale")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.tables === void 0 || !i.call(r, "tables")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.measures === void 0 || !i.call(r, "measures")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.indicators === void 0 || !i.call(r, "indicators")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.units === void 0 || !i.call(r, "units")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
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
if (!i.call(Cn.properties, m)) {
let k = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (fe(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ir(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let m = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.owner !== void 0 && i.call(r, "owner")) {
let m = r.owner, k = s, u = !1, $ = s;
ir(m, { instancePath: n + "/owner", parentData: r, parentDataProperty: "owner", rootData: p, dynamicAnchors: f }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
var t = $ === s;
u = u || t;
let w = s;
if (m !== null) {
let h = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (u = u || t, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.form !== void 0 && i.call(r, "form") && (fe(r.form, { instancePath: n + "/form", parentData: r, parentDataProperty: "form", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.validity !== void 0 && i.call(r, "validity") && (or(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (Ls(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), r.locale !== void 0 && i.call(r, "locale")) {
let m = r.locale;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.decimal === void 0 || !i.call(m, "decimal")) {
let k = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [k] : e.push(k), s++;
}
if (m.thousands === void 0 || !i.call(m, "thousands")) {
let k = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [k] : e.push(k), s++;
}
if (m.dateOrder === void 0 || !i.call(m, "dateOrder")) {
let k = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(m))
if (!(k === "decimal" || k === "thousands" || k === "dateOrder")) {
let u = { instancePath: n + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.decimal !== void 0 && i.call(m, "decimal")) {
let k = m.decimal;
if (!(k === "," || k === ".")) {
let u = { instancePath: n + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: Cn.properties.locale.properties.decimal.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (m.thousands !== void 0 && i.call(m, "thousands")) {
let k = m.thousands;
if (!(k === "." || k === "," || k === " " || k === "")) {
let u = { instancePath: n + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: Cn.properties.locale.properties.thousands.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (m.dateOrder !== void 0 && i.call(m, "dateOrder")) {
let k = m.dateOrder;
if (!(k === "dmy" || k === "mdy" || k === "ymd")) {
let u = { instancePath: n + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: Cn.properties.locale.properties.dateOrder.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let k = { instancePath: n + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.tables !== void 0 && i.call(r, "tables")) {
let m = r.tables;
if (Array.isArray(m)) {
if (m.length > 40) {
let u = { instancePath: n + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let k = m.length;
for (let u = 0; u < k; u++) {
let $ = m[u];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.sheet === void 0 || !i.call($, "sheet")) {
let w = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.headerRow === void 0 || !i.call($, "headerRow")) {
let w = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.columns === void 0 || !i.call($, "columns")) {
let w = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys($))
if (!(w === "sheet" || w === "headerRow" || w === "firstRow" || w === "columns")) {
let h = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if ($.sheet !== void 0 && i.call($, "sheet")) {
let w = $.sheet, h = s, d = !1, A = s;
ae(w, { instancePath: n + "/tables/" + u + "/sheet", parentData: $, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
var a = A === s;
d = d || a;
let y = s;
if (w !== null) {
let x = { instancePath: n + "/tables/" + u + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = y === s;
if (d = d || a, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/tables/" + u + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.headerRow !== void 0 && i.call($, "headerRow")) {
let w = $.headerRow, h = s, d = !1, A = s;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let x = { instancePath: n + "/tables/" + u + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e3 || isNaN(w)) {
let x = { instancePath: n + "/tables/" + u + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if (w < 1 || isNaN(w)) {
let x = { instancePath: n + "/tables/" + u + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
}
var q = A === s;
d = d || q;
let y = s;
if (w !== null) {
let x = { instancePath: n + "/tables/" + u + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var q = y === s;
if (d = d || q, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/tables/" + u + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.firstRow !== void 0 && i.call($, "firstRow")) {
let w = $.firstRow;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let h = { instancePath: n + "/tables/" + u + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e5 || isNaN(w)) {
let h = { instancePath: n + "/tables/" + u + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [h] : e.push(h), s++;
}
if (w < 1 || isNaN(w)) {
let h = { instancePath: n + "/tables/" + u + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
}
}
if ($.columns !== void 0 && i.call($, "columns")) {
let w = $.columns;
if (Array.isArray(w)) {
if (w.length > 200) {
let d = { instancePath: n + "/tables/" + u + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.length < 1) {
let d = { instancePath: n + "/tables/" + u + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let h = w.length;
for (let d = 0; d < h; d++)
Es(w[d], { instancePath: n + "/tables/" + u + "/columns/" + d, parentData: w, parentDataProperty: d, rootData: p, dynamicAnchors: f }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length);
} else {
let h = { instancePath: n + "/tables/" + u + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let w = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let k = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.measures !== void 0 && i.call(r, "measures")) {
let m = r.measures;
if (Array.isArray(m)) {
if (m.length > 100) {
let u = { instancePath: n + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [u] : e.push(u), s++;
}
let k = m.length;
for (let u = 0; u < k; u++) {
let $ = m[u];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.name === void 0 || !i.call($, "name")) {
let w = { instancePath: n + "/measures/" + u, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.measure === void 0 || !i.call($, "measure")) {
let w = { instancePath: n + "/measures/" + u, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys($))
if (!(w === "name" || w === "measure")) {
let h = { instancePath: n + "/measures/" + u, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
$.name !== void 0 && i.call($, "name") && (ae($.name, { instancePath: n + "/measures/" + u + "/name", parentData: $, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), $.measure !== void 0 && i.call($, "measure") && (fe($.measure, { instancePath: n + "/measures/" + u + "/measure", parentData: $, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length));
} else {
let w = { instancePath: n + "/measures/" + u, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let k = { instancePath: n + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.indicators !== void 0 && i.call(r, "indicators")) {
let m = r.indicators;
if (Array.isArray(m)) {
if (m.length > 2e3) {
let u = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let k = m.length;
for (let u = 0; u < k; u++) {
let $ = m[u];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.code === void 0 || !i.call($, "code")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.name === void 0 || !i.call($, "name")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.indicator === void 0 || !i.call($, "indicator")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.measure === void 0 || !i.call($, "measure")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.validity === void 0 || !i.call($, "validity")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys($))
if (!i.call(Cn.properties.indicators.items.properties, w)) {
let h = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if ($.code !== void 0 && i.call($, "code") && (ae($.code, { instancePath: n + "/indicators/" + u + "/code", parentData: $, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), $.name !== void 0 && i.call($, "name") && (ae($.name, { instancePath: n + "/indicators/" + u + "/name", parentData: $, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), $.indicator !== void 0 && i.call($, "indicator")) {
let w = $.indicator, h = s, d = !1, A = s;
fe(w, { instancePath: n + "/indicators/" + u + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
var l = A === s;
d = d || l;
let y = s;
if (w !== null) {
let x = { instancePath: n + "/indicators/" + u + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = y === s;
if (d = d || l, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/indicators/" + u + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.parts !== void 0 && i.call($, "parts")) {
let w = $.parts;
if (Array.isArray(w)) {
if (w.length > 8) {
let d = { instancePath: n + "/indicators/" + u + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.length < 1) {
let d = { instancePath: n + "/indicators/" + u + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let h = w.length;
for (let d = 0; d < h; d++)
Ns(w[d], { instancePath: n + "/indicators/" + u + "/parts/" + d, parentData: w, parentDataProperty: d, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length);
} else {
let h = { instancePath: n + "/indicators/" + u + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if ($.scenario !== void 0 && i.call($, "scenario") && (Vs($.scenario, { instancePath: n + "/indicators/" + u + "/scenario", parentData: $, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length)), $.definition !== void 0 && i.call($, "definition")) {
let w = $.definition, h = s, d = !1, A = s;
if (typeof w == "string") {
if (F(w) > 40) {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!qt.test(w)) {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = A === s;
d = d || P;
let y = s;
if (w !== null) {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = y === s;
if (d = d || P, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
$.measure !== void 0 && i.call($, "measure") && (fe($.measure, { instancePath: n + "/indicators/" + u + "/measure", parentData: $, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), $.factor !== void 0 && i.call($, "factor") && (Fs($.factor, { instancePath: n + "/indicators/" + u + "/factor", parentData: $, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length)), $.validity !== void 0 && i.call($, "validity") && (or($.validity, { instancePath: n + "/indicators/" + u + "/validity", parentData: $, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), $.note !== void 0 && i.call($, "note") && (lr($.note, { instancePath: n + "/indicators/" + u + "/note", parentData: $, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length));
} else {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let k = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.units !== void 0 && i.call(r, "units")) {
let m = r.units;
if (Array.isArray(m)) {
if (m.length > 2e4) {
let u = { instancePath: n + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [u] : e.push(u), s++;
}
let k = m.length;
for (let u = 0; u < k; u++) {
let $ = m[u];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.code === void 0 || !i.call($, "code")) {
let w = { instancePath: n + "/units/" + u, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.unit === void 0 || !i.call($, "unit")) {
let w = { instancePath: n + "/units/" + u, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys($))
if (!(w === "code" || w === "name" || w === "unit")) {
let h = { instancePath: n + "/units/" + u, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
$.code !== void 0 && i.call($, "code") && (zs($.code, { instancePath: n + "/units/" + u + "/code", parentData: $, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length)), $.name !== void 0 && i.call($, "name") && (ae($.name, { instancePath: n + "/units/" + u + "/name", parentData: $, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), $.unit !== void 0 && i.call($, "unit") && (Ts($.unit, { instancePath: n + "/units/" + u + "/unit", parentData: $, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length));
} else {
let w = { instancePath: n + "/units/" + u, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let k = { instancePath: n + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (lr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Cs(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Bs(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ji = it, qi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function ar(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Di = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function it(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (ar(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (pr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.symbols !== void 0 && i.call(r, "symbols") && (pr(r.symbols, { instancePath: n + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: p, dynamicAnchors: f }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind")) {
let t = r.kind;
if (!(t === "number" || t === "percent" || t === "ratio" || t === "category" || t === "yes-no" || t === "text")) {
let a = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: qi.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.base !== void 0 && i.call(r, "base") && (ar(r.base, { instancePath: n + "/base", parentData: r, parentDataProperty: "base", rootData: p, dynamicAnchors: f }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor")) {
let t = r.factor;
if (typeof t == "string") {
if (F(t) > 50) {
let a = { instancePath: n + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Di.test(t)) {
let a = { instancePath: n + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.note !== void 0 && i.call(r, "note") && (Rs(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length)), r.base !== void 0 && i.call(r, "base") && (r.factor === void 0 || !i.call(r, "factor"))) {
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
return it.errors = e, s === 0;
}
it.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xi = ot, wt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function Zs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ks(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ss(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!_r.test(r)) {
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
function ue(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Us(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ms(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var jt = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Ws(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!jt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ys(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Hs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Rn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Wt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gt = new RegExp("^B?E?I?P?W?$", "u");
function Js(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Gt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xs(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (B(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (B(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (F(t) > 40) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Qt.test(t)) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let a = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (B(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ji = new RegExp("^[0-9a-f]{64}$", "u");
function ot(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && i.call(r, "state") && r.state !== "number") {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
var l = q === s;
s = t, e !== null && (t ? e.length = t : e = null);
let P;
if (l) {
let d = s, A = s, y = !1, x = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && i.call(r, "value") && typeof r.value != "string") {
let c = { instancePath: n + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = x === s;
if (y = y || k, k) {
var m = {};
m.value = !0;
}
let j = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !i.call(r, "category"))) {
let c = { instancePath: n, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = j === s;
if (y = y || k, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let c = { instancePath: n, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
var l = d === s;
a = l, a && m !== !0 && (m = m || {}, m.state = !0), P = "then";
} else {
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && i.call(r, "value") && r.value !== null) {
let y = { instancePath: n + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.category !== void 0 && i.call(r, "category")) {
let y = { instancePath: n + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
var l = d === s;
a = l, a && m !== !0 && (m = m || {}, m.value = !0, m.category = !0), P = "else";
}
if (!a) {
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
if (!i.call(wt.properties, d)) {
let A = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [A] : e.push(A), s++;
}
if (r.subject !== void 0 && i.call(r, "subject")) {
let d = r.subject, A = s, y = !1, x = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.unit === void 0 || !i.call(d, "unit")) {
let c = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(d))
if (c !== "unit") {
let b = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [b] : e.push(b), s++;
}
d.unit !== void 0 && i.call(d, "unit") && (Zs(d.unit, { instancePath: n + "/subject/unit", parentData: d, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length));
} else {
let c = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var $ = x === s;
if (y = y || $, $)
var u = !0;
let j = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.code === void 0 || !i.call(d, "code")) {
let c = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(d))
if (!(c === "code" || c === "level")) {
let b = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [b] : e.push(b), s++;
}
d.code !== void 0 && i.call(d, "code") && (Ks(d.code, { instancePath: n + "/subject/code", parentData: d, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), d.level !== void 0 && i.call(d, "level") && (Ss(d.level, { instancePath: n + "/subject/level", parentData: d, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length));
} else {
let c = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var $ = j === s;
y = y || $, $ && u !== !0 && (u = !0);
let E = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.body === void 0 || !i.call(d, "body")) {
let c = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(d))
if (c !== "body") {
let b = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [b] : e.push(b), s++;
}
d.body !== void 0 && i.call(d, "body") && (ue(d.body, { instancePath: n + "/subject/body", parentData: d, parentDataProperty: "body", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let c = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var $ = E === s;
if (y = y || $, $ && u !== !0 && (u = !0), y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let c = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.reporter !== void 0 && i.call(r, "reporter") && (ue(r.reporter, { instancePath: n + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.indicator !== void 0 && i.call(r, "indicator") && (Us(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length)), r.definition !== void 0 && i.call(r, "definition") && (ue(r.definition, { instancePath: n + "/definition", parentData: r, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (Ms(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length)), r.period !== void 0 && i.call(r, "period") && (Ws(r.period, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (fr(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), r.covers !== void 0 && i.call(r, "covers") && r.covers !== "period") {
let d = { instancePath: n + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown")) {
let d = r.breakdown;
if (Array.isArray(d)) {
if (d.length > 10) {
let y = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [y] : e.push(y), s++;
}
let A = d.length;
for (let y = 0; y < A; y++)
Ys(d[y], { instancePath: n + "/breakdown/" + y, parentData: d, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length);
} else {
let A = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (Hs(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length)), r.edition !== void 0 && i.call(r, "edition")) {
let d = r.edition;
if (!(d === "estimate" || d === "provisional" || d === "official")) {
let A = { instancePath: n + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: wt.properties.edition.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.revision !== void 0 && i.call(r, "revision")) {
let d = r.revision;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let A = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [A] : e.push(A), s++;
}
if (typeof d == "number" && isFinite(d)) {
if (d > 9999 || isNaN(d)) {
let A = { instancePath: n + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [A] : e.push(A), s++;
}
if (d < 0 || isNaN(d)) {
let A = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [A] : e.push(A), s++;
}
}
}
if (r.cutoff !== void 0 && i.call(r, "cutoff")) {
let d = r.cutoff, A = s, y = !1, x = s;
fr(d, { instancePath: n + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: p, dynamicAnchors: f }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var w = x === s;
y = y || w;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var w = j === s;
if (y = y || w, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.value !== void 0 && i.call(r, "value")) {
let d = r.value, A = s, y = !1, x = s;
Qs(d, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length);
var h = x === s;
y = y || h;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var h = j === s;
if (y = y || h, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.category !== void 0 && i.call(r, "category") && (ue(r.category, { instancePath: n + "/category", parentData: r, parentDataProperty: "category", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.state !== void 0 && i.call(r, "state") && (Gs(r.state, { instancePath: n + "/state", parentData: r, parentDataProperty: "state", rootData: p, dynamicAnchors: f }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length)), r.obsStatus !== void 0 && i.call(r, "obsStatus") && (Js(r.obsStatus, { instancePath: n + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: p, dynamicAnchors: f }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length)), r.confStatus !== void 0 && i.call(r, "confStatus")) {
let d = r.confStatus;
if (!(d === "F" || d === "N" || d === "C")) {
let A = { instancePath: n + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: wt.properties.confStatus.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (Xs(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), r.source !== void 0 && i.call(r, "source")) {
let d = r.source;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.id === void 0 || !i.call(d, "id")) {
let A = { instancePath: n + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [A] : e.push(A), s++;
}
for (let A of Object.keys(d))
if (!(A === "id" || A === "sha256")) {
let y = { instancePath: n + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [y] : e.push(y), s++;
}
if (d.id !== void 0 && i.call(d, "id") && (ue(d.id, { instancePath: n + "/source/id", parentData: d, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), d.sha256 !== void 0 && i.call(d, "sha256")) {
let A = d.sha256;
if (typeof A == "string") {
if (F(A) > 64) {
let y = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!ji.test(A)) {
let y = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let A = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var eo = lt;
function en(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = en.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!jt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return en.errors = e, s === 0;
}
en.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return rn.errors = e, s === 0;
}
rn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = sn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return sn.errors = e, s === 0;
}
sn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nn.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return nn.errors = e, s === 0;
}
nn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function lt(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.id !== void 0 && i.call(r, "id") && (en(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? en.errors : e.concat(en.errors), s = e.length)), r.calendar !== void 0 && i.call(r, "calendar") && (rn(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? rn.errors : e.concat(rn.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind") && (sn(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? sn.errors : e.concat(sn.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (nn(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? nn.errors : e.concat(nn.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ro = at, vt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, afterEnd: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function W(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
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
function te(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.standing === void 0 || !i.call(r, "standing")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "number" || a === "clause" || a === "standing" || a === "later" || a === "note")) {
let q = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.number !== void 0 && i.call(r, "number") && (le(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (le(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.standing !== void 0 && i.call(r, "standing") && (gr(r.standing, { instancePath: n + "/standing", parentData: r, parentDataProperty: "standing", rootData: p, dynamicAnchors: f }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.later !== void 0 && i.call(r, "later")) {
let a = r.later;
if (Array.isArray(a)) {
if (a.length > 10) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (a.length < 1) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let q = a.length;
for (let l = 0; l < q; l++) {
let P = a[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !i.call(P, "number")) {
let m = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.from === void 0 || !i.call(P, "from")) {
let m = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(P))
if (!(m === "number" || m === "from")) {
let k = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.number !== void 0 && i.call(P, "number") && (le(P.number, { instancePath: n + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), P.from !== void 0 && i.call(P, "from")) {
let m = P.from, k = s, u = !1, $ = s;
wr(m, { instancePath: n + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
var t = $ === s;
u = u || t;
let w = s;
if (m !== null) {
let h = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (u = u || t, u)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let q = { instancePath: n + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (oe(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return tn.errors = e, s === 0;
}
tn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ze(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!_r.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, l = s, P = !1, m = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = m === s;
P = P || t;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = k === s;
if (P = P || t, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, P = !1, m = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = m === s;
P = P || a;
let k = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = k === s;
if (P = P || a, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function on(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = on.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return on.errors = e, s === 0;
}
on.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ln(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ln.errors = e, s === 0;
}
ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Un = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function qr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
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
function Dr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
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
let d = { instancePath: n + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: Un.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = q === s;
if (a = a || w, w)
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
let d = { instancePath: n + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: Un.anyOf[1].properties.dayKind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = P === s;
a = a || w, w && l !== !0 && (l = !0);
let m = s;
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
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: Un.anyOf[2].properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.date !== void 0 && i.call(r, "date") && (qr(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = m === s;
a = a || w, w && l !== !0 && (l = !0);
let k = s;
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
var w = k === s;
a = a || w, w && l !== !0 && (l = !0);
let u = s;
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
if (r.event !== void 0 && i.call(r, "event") && (te(r.event, { instancePath: n + "/event", parentData: r, parentDataProperty: "event", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.relation !== void 0 && i.call(r, "relation")) {
let h = r.relation;
if (!(h === "after" || h === "upon" || h === "before")) {
let d = { instancePath: n + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: Un.anyOf[4].properties.relation.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.days !== void 0 && i.call(r, "days")) {
let h = r.days, d = s, A = !1, y = s;
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
var $ = y === s;
A = A || $;
let x = s;
if (h !== null) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var $ = x === s;
if (A = A || $, A)
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
var w = u === s;
if (a = a || w, w && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
return Dr.errors = e, o.props = l, s === 0;
}
Dr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ke(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ct = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, xi = new RegExp("^[A-Z][0-9]{2}$", "u");
function an(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = an.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return an.errors = e, s === 0;
}
an.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return pn.errors = e, s === 0;
}
pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "parts")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (W(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 4) {
let q = { instancePath: n + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let a = t.length;
for (let q = 0; q < a; q++)
pn(t[q], { instancePath: n + "/parts/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? pn.errors : e.concat(pn.errors), s = e.length);
} else {
let a = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Rn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fn.errors = e, s === 0;
}
fn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function un(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = un.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "numerator" || k === "denominator" || k === "fixedDenominator")) {
let u = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "share") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [k] : e.push(k), s++;
}
r.numerator !== void 0 && i.call(r, "numerator") && (Ce(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (Ce(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.fixedDenominator !== void 0 && i.call(r, "fixedDenominator") && (fn(r.fixedDenominator, { instancePath: n + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? fn.errors : e.concat(fn.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var m = q === s;
if (a = a || m, m)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let k = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "of")) {
let u = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "value") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [k] : e.push(k), s++;
}
r.of !== void 0 && i.call(r, "of") && (Ce(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var m = P === s;
if (a = a || m, m && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return un.errors = e, o.props = l, s === 0;
}
un.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function mn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !i.call(r, "document")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "document" || t === "clause")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.document !== void 0 && i.call(r, "document") && (W(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (jr(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return mn.errors = e, s === 0;
}
mn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function cn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cn.evaluated;
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
if (!i.call(Ct.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && i.call(r, "id")) {
let t = r.id;
if (typeof t == "string") {
if (F(t) > 10) {
let a = { instancePath: n + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!xi.test(t)) {
let a = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.names !== void 0 && i.call(r, "names") && (te(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.responsible !== void 0 && i.call(r, "responsible")) {
let t = r.responsible;
if (Array.isArray(t)) {
if (t.length > 6) {
let q = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let a = t.length;
for (let q = 0; q < a; q++)
te(t[q], { instancePath: n + "/responsible/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
} else {
let a = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.due !== void 0 && i.call(r, "due") && (Dr(r.due, { instancePath: n + "/due", parentData: r, parentDataProperty: "due", rootData: p, dynamicAnchors: f }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), r.dueOrigin !== void 0 && i.call(r, "dueOrigin")) {
let t = r.dueOrigin;
if (!(t === "stated" || t === "derived")) {
let a = { instancePath: n + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: Ct.properties.dueOrigin.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let t = r.scope;
if (t && typeof t == "object" && !Array.isArray(t)) {
if (t.nationwide === void 0 || !i.call(t, "nationwide")) {
let a = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [a] : e.push(a), s++;
}
if (t.units === void 0 || !i.call(t, "units")) {
let a = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(t))
if (!(a === "nationwide" || a === "units")) {
let q = { instancePath: n + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.nationwide !== void 0 && i.call(t, "nationwide") && typeof t.nationwide != "boolean") {
let a = { instancePath: n + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (t.units !== void 0 && i.call(t, "units")) {
let a = t.units;
if (Array.isArray(a)) {
if (a.length > 40) {
let m = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
let q = a.length;
for (let m = 0; m < q; m++)
an(a[m], { instancePath: n + "/scope/units/" + m, parentData: a, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? an.errors : e.concat(an.errors), s = e.length);
let l = a.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (G(a[l], a[P])) {
let m = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let q = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let a = { instancePath: n + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.system !== void 0 && i.call(r, "system") && (W(r.system, { instancePath: n + "/system", parentData: r, parentDataProperty: "system", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.progress !== void 0 && i.call(r, "progress")) {
let t = r.progress;
if (Array.isArray(t)) {
if (t.length > 4) {
let q = { instancePath: n + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let a = t.length;
for (let q = 0; q < a; q++)
un(t[q], { instancePath: n + "/progress/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? un.errors : e.concat(un.errors), s = e.length);
} else {
let a = { instancePath: n + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.references !== void 0 && i.call(r, "references")) {
let t = r.references;
if (Array.isArray(t)) {
if (t.length > 8) {
let q = { instancePath: n + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let a = t.length;
for (let q = 0; q < a; q++)
mn(t[q], { instancePath: n + "/references/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? mn.errors : e.concat(mn.errors), s = e.length);
} else {
let a = { instancePath: n + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (Ke(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cn.errors = e, s === 0;
}
cn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = dn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
B(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return dn.errors = e, s === 0;
}
dn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function yn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (F(P) > 60) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!xr.test(P)) {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let P = r[a];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let m = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [m] : e.push(m), s++;
break;
}
l[P] = a;
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
function at(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.ownComposition === void 0 || !i.call(r, "ownComposition")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.instruments === void 0 || !i.call(r, "instruments")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.calendar === void 0 || !i.call(r, "calendar")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.forms === void 0 || !i.call(r, "forms")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.reporters === void 0 || !i.call(r, "reporters")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.receivers === void 0 || !i.call(r, "receivers")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.deliveries === void 0 || !i.call(r, "deliveries")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.endedReporters === void 0 || !i.call(r, "endedReporters")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!i.call(vt.properties, u)) {
let $ = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [$] : e.push($), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (W(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (te(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let u = { instancePath: n + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.instruments !== void 0 && i.call(r, "instruments")) {
let u = r.instruments;
if (Array.isArray(u)) {
if (u.length > 20) {
let w = { instancePath: n + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let $ = u.length;
for (let w = 0; w < $; w++)
tn(u[w], { instancePath: n + "/instruments/" + w, parentData: u, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? tn.errors : e.concat(tn.errors), s = e.length);
} else {
let $ = { instancePath: n + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.calendar !== void 0 && i.call(r, "calendar") && (W(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.forms !== void 0 && i.call(r, "forms")) {
let u = r.forms;
if (Array.isArray(u)) {
if (u.length > 200) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (u.length < 1) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let $ = u.length;
for (let d = 0; d < $; d++)
W(u[d], { instancePath: n + "/forms/" + d, parentData: u, parentDataProperty: d, rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let w = u.length, h;
if (w > 1) {
e: for (; w--; )
for (h = w; h--; )
if (G(u[w], u[h])) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: w, j: h } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.reporters !== void 0 && i.call(r, "reporters")) {
let u = r.reporters;
if (Array.isArray(u)) {
if (u.length > 60) {
let w = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (u.length < 1) {
let w = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let $ = u.length;
for (let w = 0; w < $; w++) {
let h = u[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !i.call(h, "kind")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !i.call(h, "names")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.level === void 0 || !i.call(h, "level")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.scope === void 0 || !i.call(h, "scope")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.validity === void 0 || !i.call(h, "validity")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.forms === void 0 || !i.call(h, "forms")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "scope" || d === "subject" || d === "afterEnd" || d === "forms")) {
let A = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [A] : e.push(A), s++;
}
if (h.kind !== void 0 && i.call(h, "kind") && (W(h.kind, { instancePath: n + "/reporters/" + w + "/kind", parentData: h, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && i.call(h, "names") && (te(h.names, { instancePath: n + "/reporters/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), h.level !== void 0 && i.call(h, "level")) {
let d = h.level, A = s, y = !1, x = s;
ze(d, { instancePath: n + "/reporters/" + w + "/level", parentData: h, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var t = x === s;
y = y || t;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var t = j === s;
if (y = y || t, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (h.validity !== void 0 && i.call(h, "validity") && (Te(h.validity, { instancePath: n + "/reporters/" + w + "/validity", parentData: h, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), h.scope !== void 0 && i.call(h, "scope")) {
let d = h.scope;
if (!(d === "territory" || d === "office")) {
let A = { instancePath: n + "/reporters/" + w + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: vt.properties.reporters.items.properties.scope.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.subject !== void 0 && i.call(h, "subject") && (ze(h.subject, { instancePath: n + "/reporters/" + w + "/subject", parentData: h, parentDataProperty: "subject", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), h.afterEnd !== void 0 && i.call(h, "afterEnd") && (W(h.afterEnd, { instancePath: n + "/reporters/" + w + "/afterEnd", parentData: h, parentDataProperty: "afterEnd", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.forms !== void 0 && i.call(h, "forms")) {
let d = h.forms;
if (Array.isArray(d)) {
if (d.length > 200) {
let j = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
if (d.length < 1) {
let j = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
let A = d.length;
for (let j = 0; j < A; j++)
W(d[j], { instancePath: n + "/reporters/" + w + "/forms/" + j, parentData: d, parentDataProperty: j, rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let y = d.length, x;
if (y > 1) {
e: for (; y--; )
for (x = y; x--; )
if (G(d[y], d[x])) {
let j = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: y, j: x } };
e === null ? e = [j] : e.push(j), s++;
break e;
}
}
} else {
let A = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let $ = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.receivers !== void 0 && i.call(r, "receivers")) {
let u = r.receivers;
if (Array.isArray(u)) {
if (u.length > 20) {
let w = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let $ = u.length;
for (let w = 0; w < $; w++) {
let h = u[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !i.call(h, "kind")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !i.call(h, "names")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.level === void 0 || !i.call(h, "level")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.validity === void 0 || !i.call(h, "validity")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.afterEnd === void 0 || !i.call(h, "afterEnd")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "afterEnd")) {
let A = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [A] : e.push(A), s++;
}
if (h.kind !== void 0 && i.call(h, "kind") && (W(h.kind, { instancePath: n + "/receivers/" + w + "/kind", parentData: h, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && i.call(h, "names") && (te(h.names, { instancePath: n + "/receivers/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), h.level !== void 0 && i.call(h, "level")) {
let d = h.level, A = s, y = !1, x = s;
ze(d, { instancePath: n + "/receivers/" + w + "/level", parentData: h, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var a = x === s;
y = y || a;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var a = j === s;
if (y = y || a, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (h.validity !== void 0 && i.call(h, "validity") && (Te(h.validity, { instancePath: n + "/receivers/" + w + "/validity", parentData: h, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), h.afterEnd !== void 0 && i.call(h, "afterEnd")) {
let d = h.afterEnd, A = s, y = !1, x = s;
W(d, { instancePath: n + "/receivers/" + w + "/afterEnd", parentData: h, parentDataProperty: "afterEnd", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
var q = x === s;
y = y || q;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var q = j === s;
if (y = y || q, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let $ = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.deliveries !== void 0 && i.call(r, "deliveries")) {
let u = r.deliveries;
if (Array.isArray(u)) {
if (u.length > 30) {
let w = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [w] : e.push(w), s++;
}
let $ = u.length;
for (let w = 0; w < $; w++) {
let h = u[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !i.call(h, "id")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !i.call(h, "names")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.periodKind === void 0 || !i.call(h, "periodKind")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.edition === void 0 || !i.call(h, "edition")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.due === void 0 || !i.call(h, "due")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "id" || d === "names" || d === "periodKind" || d === "edition" || d === "due")) {
let A = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [A] : e.push(A), s++;
}
if (h.id !== void 0 && i.call(h, "id") && (W(h.id, { instancePath: n + "/deliveries/" + w + "/id", parentData: h, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && i.call(h, "names") && (te(h.names, { instancePath: n + "/deliveries/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), h.periodKind !== void 0 && i.call(h, "periodKind") && (on(h.periodKind, { instancePath: n + "/deliveries/" + w + "/periodKind", parentData: h, parentDataProperty: "periodKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? on.errors : e.concat(on.errors), s = e.length)), h.edition !== void 0 && i.call(h, "edition")) {
let d = h.edition, A = s, y = !1, x = s;
ln(d, { instancePath: n + "/deliveries/" + w + "/edition", parentData: h, parentDataProperty: "edition", rootData: p, dynamicAnchors: f }) || (e = e === null ? ln.errors : e.concat(ln.errors), s = e.length);
var l = x === s;
y = y || l;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var l = j === s;
if (y = y || l, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (h.due !== void 0 && i.call(h, "due")) {
let d = h.due, A = s, y = !1, x = s;
Dr(d, { instancePath: n + "/deliveries/" + w + "/due", parentData: h, parentDataProperty: "due", rootData: p, dynamicAnchors: f }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
var P = x === s;
y = y || P;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var P = j === s;
if (y = y || P, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let $ = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.endedReporters !== void 0 && i.call(r, "endedReporters")) {
let u = r.endedReporters;
if (u && typeof u == "object" && !Array.isArray(u)) {
if (u.owedBy === void 0 || !i.call(u, "owedBy")) {
let $ = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(u))
if (!($ === "owedBy" || $ === "note")) {
let w = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [w] : e.push(w), s++;
}
if (u.owedBy !== void 0 && i.call(u, "owedBy")) {
let $ = u.owedBy;
if (!($ === "successor" || $ === "province")) {
let w = { instancePath: n + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: vt.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
u.note !== void 0 && i.call(u, "note") && (Ke(u.note, { instancePath: n + "/endedReporters/note", parentData: u, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length));
} else {
let $ = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.documents !== void 0 && i.call(r, "documents")) {
let u = r.documents;
if (Array.isArray(u)) {
if (u.length > 40) {
let w = { instancePath: n + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
let $ = u.length;
for (let w = 0; w < $; w++) {
let h = u[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !i.call(h, "id")) {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !i.call(h, "names")) {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.number === void 0 || !i.call(h, "number")) {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.date === void 0 || !i.call(h, "date")) {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "id" || d === "names" || d === "number" || d === "date")) {
let A = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [A] : e.push(A), s++;
}
if (h.id !== void 0 && i.call(h, "id") && (W(h.id, { instancePath: n + "/documents/" + w + "/id", parentData: h, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && i.call(h, "names") && (te(h.names, { instancePath: n + "/documents/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), h.number !== void 0 && i.call(h, "number")) {
let d = h.number, A = s, y = !1, x = s;
jr(d, { instancePath: n + "/documents/" + w + "/number", parentData: h, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length);
var m = x === s;
y = y || m;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var m = j === s;
if (y = y || m, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (h.date !== void 0 && i.call(h, "date")) {
let d = h.date, A = s, y = !1, x = s;
qr(d, { instancePath: n + "/documents/" + w + "/date", parentData: h, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var k = x === s;
y = y || k;
let j = s;
if (d !== null) {
let E = { instancePath: n + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var k = j === s;
if (y = y || k, y)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let E = { instancePath: n + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let $ = { instancePath: n + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.tasks !== void 0 && i.call(r, "tasks")) {
let u = r.tasks;
if (Array.isArray(u)) {
if (u.length > 500) {
let w = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [w] : e.push(w), s++;
}
if (u.length < 1) {
let w = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let $ = u.length;
for (let w = 0; w < $; w++)
cn(u[w], { instancePath: n + "/tasks/" + w, parentData: u, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? cn.errors : e.concat(cn.errors), s = e.length);
} else {
let $ = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (Te(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (Ke(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (dn(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? dn.errors : e.concat(dn.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (yn(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? yn.errors : e.concat(yn.errors), s = e.length));
} else {
let u = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var so = pt, Ii = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function be(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!_r.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return hn.errors = e, s === 0;
}
hn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!bt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Pn.errors = e, s === 0;
}
Pn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = kn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Fn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return kn.errors = e, s === 0;
}
kn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pt(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
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
if (r.name !== void 0 && i.call(r, "name") && (be(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.levels !== void 0 && i.call(r, "levels")) {
let l = r.levels;
if (Array.isArray(l)) {
if (l.length > 20) {
let u = { instancePath: n + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [u] : e.push(u), s++;
}
if (l.length < 1) {
let u = { instancePath: n + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let P = l.length;
for (let u = 0; u < P; u++)
hn(l[u], { instancePath: n + "/levels/" + u, parentData: l, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? hn.errors : e.concat(hn.errors), s = e.length);
let m = l.length, k;
if (m > 1) {
e: for (; m--; )
for (k = m; k--; )
if (G(l[m], l[k])) {
let u = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: m, j: k } };
e === null ? e = [u] : e.push(u), s++;
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
let P = { instancePath: n + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: Ii.properties.endDate.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.coveredFrom !== void 0 && i.call(r, "coveredFrom") && (Be(r.coveredFrom, { instancePath: n + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), r.vintages !== void 0 && i.call(r, "vintages")) {
let l = r.vintages;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let u = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [u] : e.push(u), s++;
}
if (l.length < 1) {
let u = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let P = l.length;
for (let u = 0; u < P; u++)
Be(l[u], { instancePath: n + "/vintages/" + u, parentData: l, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
let m = l.length, k;
if (m > 1) {
e: for (; m--; )
for (k = m; k--; )
if (G(l[m], l[k])) {
let u = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: m, j: k } };
e === null ? e = [u] : e.push(u), s++;
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
let m = s;
Pn(P, { instancePath: n + "/bases", parentData: l, parentDataProperty: "bases", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pn.errors : e.concat(Pn.errors), s = e.length);
var t = m === s;
if (!t) {
let k = { instancePath: n + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [k] : e.push(k), s++;
}
}
for (let P of Object.keys(l)) {
let m = l[P];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.concept === void 0 || !i.call(m, "concept")) {
let k = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(m))
if (!(k === "concept" || k === "date")) {
let u = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.concept !== void 0 && i.call(m, "concept") && (be(m.concept, { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: m, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), m.date !== void 0 && i.call(m, "date")) {
let k = m.date, u = s, $ = !1, w = s;
Be(k, { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: m, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var a = w === s;
$ = $ || a;
let h = s;
if (k !== null) {
let d = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = h === s;
if ($ = $ || a, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let k = { instancePath: n + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
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
let u = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [u] : e.push(u), s++;
}
let P = l.length;
for (let u = 0; u < P; u++)
be(l[u], { instancePath: n + "/withoutObligation/" + u, parentData: l, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length);
let m = l.length, k;
if (m > 1) {
e: for (; m--; )
for (k = m; k--; )
if (G(l[m], l[k])) {
let u = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: m, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let P = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let l = r.source, P = s, m = !1, k = s;
kn(l, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? kn.errors : e.concat(kn.errors), s = e.length);
var q = k === s;
m = m || q;
let u = s;
if (Array.isArray(l)) {
if (l.length > 40) {
let w = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.length < 1) {
let w = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let $ = l.length;
for (let w = 0; w < $; w++)
be(l[w], { instancePath: n + "/source/" + w, parentData: l, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length);
} else {
let $ = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
var q = u === s;
if (m = m || q, m)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var no = ft, Me = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function se(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oi = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function $e(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 13) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oi.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $e.errors = e, s === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ie.test(r)) {
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
function ur(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Rn.test(r)) {
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
function qe(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gn.evaluated;
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return gn.errors = e, s === 0;
}
gn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function wn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = wn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return wn.errors = e, s === 0;
}
wn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function De(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = De.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!jt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return vn.errors = e, s === 0;
}
vn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _i = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function bn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = bn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _i.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return bn.errors = e, s === 0;
}
bn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $n(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $n.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Gt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $n.errors = e, s === 0;
}
$n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Li = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function qn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Li.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return qn.errors = e, s === 0;
}
qn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$t.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!zn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Dn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Fn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dn.errors = e, s === 0;
}
Dn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ai = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), Bt = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), Ei = new RegExp("^[A-Za-z-]+$", "u");
function ft(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
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
if (!i.call(Me.properties, j)) {
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
let c = { instancePath: n + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
e === null ? e = [c] : e.push(c), s++;
}
if (j.id !== void 0 && i.call(j, "id") && (se(j.id, { instancePath: n + "/release/id", parentData: j, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), j.basis !== void 0 && i.call(j, "basis") && ($e(j.basis, { instancePath: n + "/release/basis", parentData: j, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), j.listDates !== void 0 && i.call(j, "listDates")) {
let E = j.listDates;
if (Array.isArray(E)) {
if (E.length > 200) {
let V = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
if (E.length < 1) {
let V = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let c = E.length;
for (let V = 0; V < c; V++)
Re(E[V], { instancePath: n + "/release/listDates/" + V, parentData: E, parentDataProperty: V, rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
let b = E.length, g;
if (b > 1) {
e: for (; b--; )
for (g = b; g--; )
if (G(E[b], E[g])) {
let V = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: b, j: g } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let c = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (j.sample !== void 0 && i.call(j, "sample") && typeof j.sample != "boolean") {
let E = { instancePath: n + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [E] : e.push(E), s++;
}
j.before !== void 0 && i.call(j, "before") && ($e(j.before, { instancePath: n + "/release/before", parentData: j, parentDataProperty: "before", rootData: p, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
} else {
let E = { instancePath: n + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.summary !== void 0 && i.call(r, "summary")) {
let j = r.summary;
if (Array.isArray(j)) {
if (j.length > 100) {
let c = { instancePath: n + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [c] : e.push(c), s++;
}
let E = j.length;
for (let c = 0; c < E; c++) {
let b = j[c];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.code === void 0 || !i.call(b, "code")) {
let g = { instancePath: n + "/summary/" + c, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.text === void 0 || !i.call(b, "text")) {
let g = { instancePath: n + "/summary/" + c, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.figures === void 0 || !i.call(b, "figures")) {
let g = { instancePath: n + "/summary/" + c, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.holds === void 0 || !i.call(b, "holds")) {
let g = { instancePath: n + "/summary/" + c, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.source === void 0 || !i.call(b, "source")) {
let g = { instancePath: n + "/summary/" + c, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(b))
if (!(g === "code" || g === "text" || g === "figures" || g === "holds" || g === "source")) {
let V = { instancePath: n + "/summary/" + c, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (b.code !== void 0 && i.call(b, "code") && (M(b.code, { instancePath: n + "/summary/" + c + "/code", parentData: b, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.text !== void 0 && i.call(b, "text") && (ur(b.text, { instancePath: n + "/summary/" + c + "/text", parentData: b, parentDataProperty: "text", rootData: p, dynamicAnchors: f }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), b.figures !== void 0 && i.call(b, "figures")) {
let g = b.figures;
if (Array.isArray(g)) {
if (g.length > 20) {
let z = { instancePath: n + "/summary/" + c + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = g.length;
for (let z = 0; z < V; z++) {
let v = g[z];
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.name === void 0 || !i.call(v, "name")) {
let D = { instancePath: n + "/summary/" + c + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.value === void 0 || !i.call(v, "value")) {
let D = { instancePath: n + "/summary/" + c + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.expected === void 0 || !i.call(v, "expected")) {
let D = { instancePath: n + "/summary/" + c + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!(D === "name" || D === "value" || D === "expected")) {
let I = { instancePath: n + "/summary/" + c + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.name !== void 0 && i.call(v, "name")) {
let D = v.name;
if (typeof D == "string") {
if (F(D) > 40) {
let I = { instancePath: n + "/summary/" + c + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!xr.test(D)) {
let I = { instancePath: n + "/summary/" + c + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: n + "/summary/" + c + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.value !== void 0 && i.call(v, "value") && (K(v.value, { instancePath: n + "/summary/" + c + "/figures/" + z + "/value", parentData: v, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), v.expected !== void 0 && i.call(v, "expected")) {
let D = v.expected, I = s, L = !1, N = s;
K(D, { instancePath: n + "/summary/" + c + "/figures/" + z + "/expected", parentData: v, parentDataProperty: "expected", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var t = N === s;
L = L || t;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/summary/" + c + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var t = T === s;
if (L = L || t, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/summary/" + c + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let D = { instancePath: n + "/summary/" + c + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let V = { instancePath: n + "/summary/" + c + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.holds !== void 0 && i.call(b, "holds") && typeof b.holds != "boolean") {
let g = { instancePath: n + "/summary/" + c + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.source !== void 0 && i.call(b, "source")) {
let g = b.source, V = s, z = !1, v = s;
se(g, { instancePath: n + "/summary/" + c + "/source", parentData: b, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var a = v === s;
z = z || a;
let D = s;
if (g !== "") {
let I = { instancePath: n + "/summary/" + c + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = D === s;
if (z = z || a, z)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let I = { instancePath: n + "/summary/" + c + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let g = { instancePath: n + "/summary/" + c, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
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
let c = { instancePath: n + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let E = j.length;
for (let c = 0; c < E; c++) {
let b = j[c];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.indicator === void 0 || !i.call(b, "indicator")) {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.definition === void 0 || !i.call(b, "definition")) {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.role === void 0 || !i.call(b, "role")) {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.unit === void 0 || !i.call(b, "unit")) {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.breakdown === void 0 || !i.call(b, "breakdown")) {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.basis === void 0 || !i.call(b, "basis")) {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.scenario === void 0 || !i.call(b, "scenario")) {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.points === void 0 || !i.call(b, "points")) {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(b))
if (!i.call(Me.properties.series.items.properties, g)) {
let V = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (b.indicator !== void 0 && i.call(b, "indicator") && (M(b.indicator, { instancePath: n + "/series/" + c + "/indicator", parentData: b, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.definition !== void 0 && i.call(b, "definition") && (se(b.definition, { instancePath: n + "/series/" + c + "/definition", parentData: b, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), b.unit !== void 0 && i.call(b, "unit")) {
let g = b.unit, V = s, z = !1, v = s;
qe(g, { instancePath: n + "/series/" + c + "/unit", parentData: b, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
var q = v === s;
z = z || q;
let D = s;
if (g !== null) {
let I = { instancePath: n + "/series/" + c + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var q = D === s;
if (z = z || q, z)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let I = { instancePath: n + "/series/" + c + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.members !== void 0 && i.call(b, "members")) {
let g = b.members;
if (Array.isArray(g)) {
if (g.length > 2e4) {
let z = { instancePath: n + "/series/" + c + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [z] : e.push(z), s++;
}
if (g.length < 1) {
let z = { instancePath: n + "/series/" + c + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = g.length;
for (let z = 0; z < V; z++)
qe(g[z], { instancePath: n + "/series/" + c + "/members/" + z, parentData: g, parentDataProperty: z, rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
} else {
let V = { instancePath: n + "/series/" + c + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.breakdown !== void 0 && i.call(b, "breakdown")) {
let g = b.breakdown;
if (Array.isArray(g)) {
if (g.length > 10) {
let z = { instancePath: n + "/series/" + c + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = g.length;
for (let z = 0; z < V; z++)
gn(g[z], { instancePath: n + "/series/" + c + "/breakdown/" + z, parentData: g, parentDataProperty: z, rootData: p, dynamicAnchors: f }) || (e = e === null ? gn.errors : e.concat(gn.errors), s = e.length);
} else {
let V = { instancePath: n + "/series/" + c + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.basis !== void 0 && i.call(b, "basis") && ($e(b.basis, { instancePath: n + "/series/" + c + "/basis", parentData: b, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), b.calendar !== void 0 && i.call(b, "calendar") && (M(b.calendar, { instancePath: n + "/series/" + c + "/calendar", parentData: b, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.scenario !== void 0 && i.call(b, "scenario") && (wn(b.scenario, { instancePath: n + "/series/" + c + "/scenario", parentData: b, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? wn.errors : e.concat(wn.errors), s = e.length)), b.points !== void 0 && i.call(b, "points")) {
let g = b.points;
if (Array.isArray(g)) {
if (g.length > 1e4) {
let z = { instancePath: n + "/series/" + c + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = g.length;
for (let z = 0; z < V; z++) {
let v = g[z];
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.period === void 0 || !i.call(v, "period")) {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.listDate === void 0 || !i.call(v, "listDate")) {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.state === void 0 || !i.call(v, "state")) {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.value === void 0 || !i.call(v, "value")) {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.method === void 0 || !i.call(v, "method")) {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.status === void 0 || !i.call(v, "status")) {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.reason === void 0 || !i.call(v, "reason")) {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.sources === void 0 || !i.call(v, "sources")) {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!i.call(Me.properties.series.items.properties.points.items.properties, D)) {
let I = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.period !== void 0 && i.call(v, "period") && (De(v.period, { instancePath: n + "/series/" + c + "/points/" + z + "/period", parentData: v, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), v.window !== void 0 && i.call(v, "window") && (vn(v.window, { instancePath: n + "/series/" + c + "/points/" + z + "/window", parentData: v, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? vn.errors : e.concat(vn.errors), s = e.length)), v.listDate !== void 0 && i.call(v, "listDate") && (Re(v.listDate, { instancePath: n + "/series/" + c + "/points/" + z + "/listDate", parentData: v, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), v.state !== void 0 && i.call(v, "state")) {
let D = v.state;
if (!(D === "number" || D === "nil" || D === "missing" || D === "notApplicable" || D === "confidential" || D === "none")) {
let I = { instancePath: n + "/series/" + c + "/points/" + z + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: Me.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.value !== void 0 && i.call(v, "value")) {
let D = v.value, I = s, L = !1, N = s;
K(D, { instancePath: n + "/series/" + c + "/points/" + z + "/value", parentData: v, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var l = N === s;
L = L || l;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var l = T === s;
if (L = L || l, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.category !== void 0 && i.call(v, "category") && (se(v.category, { instancePath: n + "/series/" + c + "/points/" + z + "/category", parentData: v, parentDataProperty: "category", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), v.method !== void 0 && i.call(v, "method") && (bn(v.method, { instancePath: n + "/series/" + c + "/points/" + z + "/method", parentData: v, parentDataProperty: "method", rootData: p, dynamicAnchors: f }) || (e = e === null ? bn.errors : e.concat(bn.errors), s = e.length)), v.status !== void 0 && i.call(v, "status") && ($n(v.status, { instancePath: n + "/series/" + c + "/points/" + z + "/status", parentData: v, parentDataProperty: "status", rootData: p, dynamicAnchors: f }) || (e = e === null ? $n.errors : e.concat($n.errors), s = e.length)), v.reason !== void 0 && i.call(v, "reason") && (qn(v.reason, { instancePath: n + "/series/" + c + "/points/" + z + "/reason", parentData: v, parentDataProperty: "reason", rootData: p, dynamicAnchors: f }) || (e = e === null ? qn.errors : e.concat(qn.errors), s = e.length)), v.known !== void 0 && i.call(v, "known")) {
let D = v.known, I = s, L = !1, N = s;
K(D, { instancePath: n + "/series/" + c + "/points/" + z + "/known", parentData: v, parentDataProperty: "known", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var P = N === s;
L = L || P;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var P = T === s;
if (L = L || P, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.lower !== void 0 && i.call(v, "lower")) {
let D = v.lower, I = s, L = !1, N = s;
K(D, { instancePath: n + "/series/" + c + "/points/" + z + "/lower", parentData: v, parentDataProperty: "lower", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var m = N === s;
L = L || m;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var m = T === s;
if (L = L || m, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.upper !== void 0 && i.call(v, "upper")) {
let D = v.upper, I = s, L = !1, N = s;
K(D, { instancePath: n + "/series/" + c + "/points/" + z + "/upper", parentData: v, parentDataProperty: "upper", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var k = N === s;
L = L || k;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = T === s;
if (L = L || k, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.expected !== void 0 && i.call(v, "expected")) {
let D = v.expected;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let I = { instancePath: n + "/series/" + c + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let I = { instancePath: n + "/series/" + c + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.received !== void 0 && i.call(v, "received")) {
let D = v.received;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let I = { instancePath: n + "/series/" + c + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let I = { instancePath: n + "/series/" + c + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.missingWeight !== void 0 && i.call(v, "missingWeight")) {
let D = v.missingWeight, I = s, L = !1, N = s;
mr(D, { instancePath: n + "/series/" + c + "/points/" + z + "/missingWeight", parentData: v, parentDataProperty: "missingWeight", rootData: p, dynamicAnchors: f }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
var u = N === s;
L = L || u;
let T = s;
if (D !== "") {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [C] : e.push(C), s++;
}
var u = T === s;
if (L = L || u, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.sources !== void 0 && i.call(v, "sources")) {
let D = v.sources;
if (Array.isArray(D)) {
if (D.length > 2e4) {
let L = { instancePath: n + "/series/" + c + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [L] : e.push(L), s++;
}
let I = D.length;
for (let L = 0; L < I; L++) {
let N = D[L];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.unit === void 0 || !i.call(N, "unit")) {
let T = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.share === void 0 || !i.call(N, "share")) {
let T = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.observation === void 0 || !i.call(N, "observation")) {
let T = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!(T === "unit" || T === "share" || T === "observation" || T === "part")) {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.unit !== void 0 && i.call(N, "unit") && (qe(N.unit, { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/unit", parentData: N, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), N.share !== void 0 && i.call(N, "share")) {
let T = N.share, C = s, pe = !1, X = s;
mr(T, { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/share", parentData: N, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
var $ = X === s;
pe = pe || $;
let Q = s;
if (T !== null) {
let ee = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var $ = Q === s;
if (pe = pe || $, pe)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.observation !== void 0 && i.call(N, "observation")) {
let T = N.observation, C = s, pe = !1, X = s;
se(T, { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/observation", parentData: N, parentDataProperty: "observation", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var w = X === s;
pe = pe || w;
let Q = s;
if (T !== null) {
let ee = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var w = Q === s;
if (pe = pe || w, pe)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.part !== void 0 && i.call(N, "part")) {
let T = N.part;
if (typeof T == "string") {
if (F(T) > 200) {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!Ai.test(T)) {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let T = { instancePath: n + "/series/" + c + "/points/" + z + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let I = { instancePath: n + "/series/" + c + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.changes !== void 0 && i.call(v, "changes")) {
let D = v.changes;
if (Array.isArray(D)) {
if (D.length > 2e3) {
let L = { instancePath: n + "/series/" + c + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [L] : e.push(L), s++;
}
let I = D.length;
for (let L = 0; L < I; L++)
cr(D[L], { instancePath: n + "/series/" + c + "/points/" + z + "/changes/" + L, parentData: D, parentDataProperty: L, rootData: p, dynamicAnchors: f }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
} else {
let I = { instancePath: n + "/series/" + c + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
v.adjustment !== void 0 && i.call(v, "adjustment") && (K(v.adjustment, { instancePath: n + "/series/" + c + "/points/" + z + "/adjustment", parentData: v, parentDataProperty: "adjustment", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), v.source !== void 0 && i.call(v, "source") && (M(v.source, { instancePath: n + "/series/" + c + "/points/" + z + "/source", parentData: v, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let D = { instancePath: n + "/series/" + c + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let V = { instancePath: n + "/series/" + c + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.role !== void 0 && i.call(b, "role")) {
let g = b.role;
if (!(g === "unit" || g === "group" || g === "unallocated")) {
let V = { instancePath: n + "/series/" + c + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: Me.properties.series.items.properties.role.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.breaks !== void 0 && i.call(b, "breaks")) {
let g = b.breaks;
if (Array.isArray(g)) {
if (g.length > 200) {
let z = { instancePath: n + "/series/" + c + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = g.length;
for (let z = 0; z < V; z++) {
let v = g[z];
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.date === void 0 || !i.call(v, "date")) {
let D = { instancePath: n + "/series/" + c + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.kind === void 0 || !i.call(v, "kind")) {
let D = { instancePath: n + "/series/" + c + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.changes === void 0 || !i.call(v, "changes")) {
let D = { instancePath: n + "/series/" + c + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!(D === "date" || D === "kind" || D === "changes")) {
let I = { instancePath: n + "/series/" + c + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.date !== void 0 && i.call(v, "date") && (Re(v.date, { instancePath: n + "/series/" + c + "/breaks/" + z + "/date", parentData: v, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), v.kind !== void 0 && i.call(v, "kind")) {
let D = v.kind;
if (!(D === "territory" || D === "definition")) {
let I = { instancePath: n + "/series/" + c + "/breaks/" + z + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Me.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.changes !== void 0 && i.call(v, "changes")) {
let D = v.changes;
if (Array.isArray(D)) {
if (D.length > 2e3) {
let L = { instancePath: n + "/series/" + c + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [L] : e.push(L), s++;
}
let I = D.length;
for (let L = 0; L < I; L++)
cr(D[L], { instancePath: n + "/series/" + c + "/breaks/" + z + "/changes/" + L, parentData: D, parentDataProperty: L, rootData: p, dynamicAnchors: f }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
} else {
let I = { instancePath: n + "/series/" + c + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let D = { instancePath: n + "/series/" + c + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let V = { instancePath: n + "/series/" + c + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let g = { instancePath: n + "/series/" + c, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
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
let c = { instancePath: n + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let E = j.length;
for (let c = 0; c < E; c++) {
let b = j[c], g = s, V = !0, z = s;
if (b && typeof b == "object" && !Array.isArray(b) && b.verdict !== void 0 && i.call(b, "verdict") && b.verdict !== "notComparable") {
let v = {};
e === null ? e = [v] : e.push(v), s++;
}
var h = z === s;
if (s = g, e !== null && (g ? e.length = g : e = null), h) {
let v = s;
if (b && typeof b == "object" && !Array.isArray(b) && b.difference !== void 0 && i.call(b, "difference") && b.difference !== null) {
let I = { instancePath: n + "/reconciliations/" + c + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var h = v === s;
if (V = h, V) {
var d = {};
d.difference = !0, d.verdict = !0;
}
}
if (!V) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.kind === void 0 || !i.call(b, "kind")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.relation === void 0 || !i.call(b, "relation")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.indicator === void 0 || !i.call(b, "indicator")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.breakdown === void 0 || !i.call(b, "breakdown")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.period === void 0 || !i.call(b, "period")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.unit === void 0 || !i.call(b, "unit")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.ours === void 0 || !i.call(b, "ours")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.published === void 0 || !i.call(b, "published")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.difference === void 0 || !i.call(b, "difference")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.tolerance === void 0 || !i.call(b, "tolerance")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.verdict === void 0 || !i.call(b, "verdict")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [v] : e.push(v), s++;
}
if (b.source === void 0 || !i.call(b, "source")) {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(b))
if (!i.call(Me.properties.reconciliations.items.properties, v)) {
let D = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.kind !== void 0 && i.call(b, "kind") && (M(b.kind, { instancePath: n + "/reconciliations/" + c + "/kind", parentData: b, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.relation !== void 0 && i.call(b, "relation") && (M(b.relation, { instancePath: n + "/reconciliations/" + c + "/relation", parentData: b, parentDataProperty: "relation", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.indicator !== void 0 && i.call(b, "indicator") && (M(b.indicator, { instancePath: n + "/reconciliations/" + c + "/indicator", parentData: b, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.breakdown !== void 0 && i.call(b, "breakdown")) {
let v = b.breakdown;
if (typeof v == "string") {
if (F(v) > 200) {
let D = { instancePath: n + "/reconciliations/" + c + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [D] : e.push(D), s++;
}
if (!Bt.test(v)) {
let D = { instancePath: n + "/reconciliations/" + c + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: n + "/reconciliations/" + c + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.period !== void 0 && i.call(b, "period") && (De(b.period, { instancePath: n + "/reconciliations/" + c + "/period", parentData: b, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), b.partsPeriod !== void 0 && i.call(b, "partsPeriod") && (De(b.partsPeriod, { instancePath: n + "/reconciliations/" + c + "/partsPeriod", parentData: b, parentDataProperty: "partsPeriod", rootData: p, dynamicAnchors: f }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), b.unit !== void 0 && i.call(b, "unit") && (qe(b.unit, { instancePath: n + "/reconciliations/" + c + "/unit", parentData: b, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), b.ours !== void 0 && i.call(b, "ours")) {
let v = b.ours, D = s, I = !1, L = s;
K(v, { instancePath: n + "/reconciliations/" + c + "/ours", parentData: b, parentDataProperty: "ours", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var A = L === s;
I = I || A;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/reconciliations/" + c + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var A = N === s;
if (I = I || A, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + c + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (b.oursMeasure !== void 0 && i.call(b, "oursMeasure") && (M(b.oursMeasure, { instancePath: n + "/reconciliations/" + c + "/oursMeasure", parentData: b, parentDataProperty: "oursMeasure", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.published !== void 0 && i.call(b, "published")) {
let v = b.published, D = s, I = !1, L = s;
K(v, { instancePath: n + "/reconciliations/" + c + "/published", parentData: b, parentDataProperty: "published", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var y = L === s;
I = I || y;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/reconciliations/" + c + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var y = N === s;
if (I = I || y, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + c + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (b.difference !== void 0 && i.call(b, "difference")) {
let v = b.difference, D = s, I = !1, L = s;
K(v, { instancePath: n + "/reconciliations/" + c + "/difference", parentData: b, parentDataProperty: "difference", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var x = L === s;
I = I || x;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/reconciliations/" + c + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var x = N === s;
if (I = I || x, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + c + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (b.tolerance !== void 0 && i.call(b, "tolerance") && (K(b.tolerance, { instancePath: n + "/reconciliations/" + c + "/tolerance", parentData: b, parentDataProperty: "tolerance", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.verdict !== void 0 && i.call(b, "verdict")) {
let v = b.verdict;
if (!(v === "equal" || v === "withinTolerance" || v === "differs" || v === "notComparable")) {
let D = { instancePath: n + "/reconciliations/" + c + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Me.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
b.source !== void 0 && i.call(b, "source") && (se(b.source, { instancePath: n + "/reconciliations/" + c + "/source", parentData: b, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), b.note !== void 0 && i.call(b, "note") && (Dn(b.note, { instancePath: n + "/reconciliations/" + c + "/note", parentData: b, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Dn.errors : e.concat(Dn.errors), s = e.length));
} else {
let v = { instancePath: n + "/reconciliations/" + c, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
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
let c = { instancePath: n + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [c] : e.push(c), s++;
}
let E = j.length;
for (let c = 0; c < E; c++) {
let b = j[c];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.relation === void 0 || !i.call(b, "relation")) {
let g = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.kind === void 0 || !i.call(b, "kind")) {
let g = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.compared === void 0 || !i.call(b, "compared")) {
let g = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.equal === void 0 || !i.call(b, "equal")) {
let g = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.withinTolerance === void 0 || !i.call(b, "withinTolerance")) {
let g = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.differs === void 0 || !i.call(b, "differs")) {
let g = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.notComparable === void 0 || !i.call(b, "notComparable")) {
let g = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(b))
if (!(g === "relation" || g === "kind" || g === "compared" || g === "equal" || g === "withinTolerance" || g === "differs" || g === "notComparable")) {
let V = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (b.relation !== void 0 && i.call(b, "relation") && (M(b.relation, { instancePath: n + "/comparisons/" + c + "/relation", parentData: b, parentDataProperty: "relation", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.kind !== void 0 && i.call(b, "kind") && (M(b.kind, { instancePath: n + "/comparisons/" + c + "/kind", parentData: b, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.compared !== void 0 && i.call(b, "compared")) {
let g = b.compared;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.equal !== void 0 && i.call(b, "equal")) {
let g = b.equal;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.withinTolerance !== void 0 && i.call(b, "withinTolerance")) {
let g = b.withinTolerance;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.differs !== void 0 && i.call(b, "differs")) {
let g = b.differs;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.notComparable !== void 0 && i.call(b, "notComparable")) {
let g = b.notComparable;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/comparisons/" + c + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let g = { instancePath: n + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
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
let c = { instancePath: n + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let E = j.length;
for (let c = 0; c < E; c++) {
let b = j[c];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.indicator === void 0 || !i.call(b, "indicator")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.definition === void 0 || !i.call(b, "definition")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.breakdown === void 0 || !i.call(b, "breakdown")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.source === void 0 || !i.call(b, "source")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.basis === void 0 || !i.call(b, "basis")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.period === void 0 || !i.call(b, "period")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.amounts === void 0 || !i.call(b, "amounts")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.sources === void 0 || !i.call(b, "sources")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.values === void 0 || !i.call(b, "values")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.known === void 0 || !i.call(b, "known")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.unallocated === void 0 || !i.call(b, "unallocated")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.unresolved === void 0 || !i.call(b, "unresolved")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.restatedBySource === void 0 || !i.call(b, "restatedBySource")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.lost === void 0 || !i.call(b, "lost")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.exactUnits === void 0 || !i.call(b, "exactUnits")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.boundedUnits === void 0 || !i.call(b, "boundedUnits")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.unresolvedUnits === void 0 || !i.call(b, "unresolvedUnits")) {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(b))
if (!i.call(Me.properties.conservation.items.properties, g)) {
let V = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (b.indicator !== void 0 && i.call(b, "indicator") && (M(b.indicator, { instancePath: n + "/conservation/" + c + "/indicator", parentData: b, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.definition !== void 0 && i.call(b, "definition") && (se(b.definition, { instancePath: n + "/conservation/" + c + "/definition", parentData: b, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), b.breakdown !== void 0 && i.call(b, "breakdown")) {
let g = b.breakdown;
if (typeof g == "string") {
if (F(g) > 200) {
let V = { instancePath: n + "/conservation/" + c + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
if (!Bt.test(g)) {
let V = { instancePath: n + "/conservation/" + c + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: n + "/conservation/" + c + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.source !== void 0 && i.call(b, "source") && (M(b.source, { instancePath: n + "/conservation/" + c + "/source", parentData: b, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.basis !== void 0 && i.call(b, "basis") && ($e(b.basis, { instancePath: n + "/conservation/" + c + "/basis", parentData: b, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), b.period !== void 0 && i.call(b, "period") && (De(b.period, { instancePath: n + "/conservation/" + c + "/period", parentData: b, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), b.amounts !== void 0 && i.call(b, "amounts")) {
let g = b.amounts;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/conservation/" + c + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/conservation/" + c + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.sources !== void 0 && i.call(b, "sources") && (K(b.sources, { instancePath: n + "/conservation/" + c + "/sources", parentData: b, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.values !== void 0 && i.call(b, "values") && (K(b.values, { instancePath: n + "/conservation/" + c + "/values", parentData: b, parentDataProperty: "values", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.known !== void 0 && i.call(b, "known") && (K(b.known, { instancePath: n + "/conservation/" + c + "/known", parentData: b, parentDataProperty: "known", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.unallocated !== void 0 && i.call(b, "unallocated") && (K(b.unallocated, { instancePath: n + "/conservation/" + c + "/unallocated", parentData: b, parentDataProperty: "unallocated", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.unresolved !== void 0 && i.call(b, "unresolved") && (K(b.unresolved, { instancePath: n + "/conservation/" + c + "/unresolved", parentData: b, parentDataProperty: "unresolved", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.restatedBySource !== void 0 && i.call(b, "restatedBySource") && (K(b.restatedBySource, { instancePath: n + "/conservation/" + c + "/restatedBySource", parentData: b, parentDataProperty: "restatedBySource", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.lost !== void 0 && i.call(b, "lost") && (K(b.lost, { instancePath: n + "/conservation/" + c + "/lost", parentData: b, parentDataProperty: "lost", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.exactUnits !== void 0 && i.call(b, "exactUnits")) {
let g = b.exactUnits;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/conservation/" + c + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/conservation/" + c + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.boundedUnits !== void 0 && i.call(b, "boundedUnits")) {
let g = b.boundedUnits;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/conservation/" + c + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/conservation/" + c + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.unresolvedUnits !== void 0 && i.call(b, "unresolvedUnits")) {
let g = b.unresolvedUnits;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let V = { instancePath: n + "/conservation/" + c + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let V = { instancePath: n + "/conservation/" + c + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let g = { instancePath: n + "/conservation/" + c, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
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
let c = { instancePath: n + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
let E = j.length;
for (let c = 0; c < E; c++) {
let b = j[c];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.kind === void 0 || !i.call(b, "kind")) {
let g = { instancePath: n + "/markers/" + c, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.code === void 0 || !i.call(b, "code")) {
let g = { instancePath: n + "/markers/" + c, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.text === void 0 || !i.call(b, "text")) {
let g = { instancePath: n + "/markers/" + c, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(b))
if (!(g === "kind" || g === "code" || g === "text")) {
let V = { instancePath: n + "/markers/" + c, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
if (b.kind !== void 0 && i.call(b, "kind")) {
let g = b.kind;
if (!(g === "method" || g === "reason" || g === "status" || g === "break")) {
let V = { instancePath: n + "/markers/" + c + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Me.properties.markers.items.properties.kind.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (b.code !== void 0 && i.call(b, "code")) {
let g = b.code;
if (typeof g == "string") {
if (F(g) > 40) {
let V = { instancePath: n + "/markers/" + c + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [V] : e.push(V), s++;
}
if (!Ei.test(g)) {
let V = { instancePath: n + "/markers/" + c + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: n + "/markers/" + c + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
}
b.text !== void 0 && i.call(b, "text") && (ur(b.text, { instancePath: n + "/markers/" + c + "/text", parentData: b, parentDataProperty: "text", rootData: p, dynamicAnchors: f }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length));
} else {
let g = { instancePath: n + "/markers/" + c, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
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
let c = { instancePath: n + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [c] : e.push(c), s++;
}
let E = j.length;
for (let c = 0; c < E; c++) {
let b = j[c];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.id === void 0 || !i.call(b, "id")) {
let g = { instancePath: n + "/sources/" + c, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.class === void 0 || !i.call(b, "class")) {
let g = { instancePath: n + "/sources/" + c, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.publisher === void 0 || !i.call(b, "publisher")) {
let g = { instancePath: n + "/sources/" + c, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [g] : e.push(g), s++;
}
if (b.origin === void 0 || !i.call(b, "origin")) {
let g = { instancePath: n + "/sources/" + c, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(b))
if (!(g === "id" || g === "class" || g === "publisher" || g === "origin")) {
let V = { instancePath: n + "/sources/" + c, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [V] : e.push(V), s++;
}
b.id !== void 0 && i.call(b, "id") && (M(b.id, { instancePath: n + "/sources/" + c + "/id", parentData: b, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.class !== void 0 && i.call(b, "class") && (M(b.class, { instancePath: n + "/sources/" + c + "/class", parentData: b, parentDataProperty: "class", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), b.publisher !== void 0 && i.call(b, "publisher") && (se(b.publisher, { instancePath: n + "/sources/" + c + "/publisher", parentData: b, parentDataProperty: "publisher", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), b.origin !== void 0 && i.call(b, "origin") && (se(b.origin, { instancePath: n + "/sources/" + c + "/origin", parentData: b, parentDataProperty: "origin", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let g = { instancePath: n + "/sources/" + c, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
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
let c = { instancePath: n + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let E = j.length;
for (let c = 0; c < E; c++)
Or(j[c], { instancePath: n + "/findings/" + c, parentData: j, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length);
} else {
let E = { instancePath: n + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let j = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var to = ut, Mn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function jn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = jn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!zn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return jn.errors = e, s === 0;
}
jn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Fn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xn.errors = e, s === 0;
}
xn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ut(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.area === void 0 || !i.call(r, "area")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.population === void 0 || !i.call(r, "population")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "change" || k === "from" || k === "to" || k === "kind" || k === "area" || k === "population" || k === "evidence" || k === "note")) {
let u = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (jn(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? jn.errors : e.concat(jn.errors), s = e.length)), r.from !== void 0 && i.call(r, "from")) {
let k = r.from, u = s, $ = !1, w = s;
dr(k, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
var t = w === s;
$ = $ || t;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = h === s;
if ($ = $ || t, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let k = r.to, u = s, $ = !1, w = s;
dr(k, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
var a = w === s;
$ = $ || a;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = h === s;
if ($ = $ || a, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let k = r.kind;
if (!(k === "whole" || k === "part" || k === "undetermined")) {
let u = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Mn.properties.kind.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.area !== void 0 && i.call(r, "area")) {
let k = r.area, u = s, $ = !1, w = s;
if (!(k === "all" || k === "part" || k === "none")) {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: Mn.properties.area.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var q = w === s;
$ = $ || q;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var q = h === s;
if ($ = $ || q, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.population !== void 0 && i.call(r, "population")) {
let k = r.population, u = s, $ = !1, w = s;
if (!(k === "all" || k === "part" || k === "none")) {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: Mn.properties.population.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var l = w === s;
$ = $ || l;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = h === s;
if ($ = $ || l, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.evidence !== void 0 && i.call(r, "evidence")) {
let k = r.evidence, u = s, $ = !1, w = s;
if (!(k === "official" || k === "alias")) {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Mn.properties.evidence.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var P = w === s;
$ = $ || P;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if ($ = $ || P, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let k = r.note, u = s, $ = !1, w = s;
xn(k, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? xn.errors : e.concat(xn.errors), s = e.length);
var m = w === s;
$ = $ || m;
let h = s;
if (k !== "") {
let d = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var m = h === s;
if ($ = $ || m, $)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let d = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let k = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var io = mt, Rt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function yr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function In(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = In.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!_r.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return In.errors = e, s === 0;
}
In.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function On(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = On.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return On.errors = e, s === 0;
}
On.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ze(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!ke.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _n(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _n.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!zn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _n.errors = e, s === 0;
}
_n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ln(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ln.errors = e, s === 0;
}
Ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mt(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.type === void 0 || !i.call(r, "type")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.name === void 0 || !i.call(r, "name")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.parent === void 0 || !i.call(r, "parent")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validFrom === void 0 || !i.call(r, "validFrom")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validTo === void 0 || !i.call(r, "validTo")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!i.call(Rt.properties, w)) {
let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (yr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (In(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? In.errors : e.concat(In.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (On(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? On.errors : e.concat(On.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let w = r.type, h = s, d = !1, A = s;
Ze(w, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var t = A === s;
d = d || t;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var t = y === s;
if (d = d || t, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.name !== void 0 && i.call(r, "name") && (Ze(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.parent !== void 0 && i.call(r, "parent")) {
let w = r.parent, h = s, d = !1, A = s;
yr(w, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length);
var a = A === s;
d = d || a;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = y === s;
if (d = d || a, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validFrom !== void 0 && i.call(r, "validFrom")) {
let w = r.validFrom, h = s, d = !1, A = s;
hr(w, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length);
var q = A === s;
d = d || q;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var q = y === s;
if (d = d || q, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let w = r.validTo, h = s, d = !1, A = s;
hr(w, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: p, dynamicAnchors: f }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length);
var l = A === s;
d = d || l;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = y === s;
if (d = d || l, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.change !== void 0 && i.call(r, "change")) {
let w = r.change, h = s, d = !1, A = s;
_n(w, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? _n.errors : e.concat(_n.errors), s = e.length);
var P = A === s;
d = d || P;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = y === s;
if (d = d || P, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.class !== void 0 && i.call(r, "class")) {
let w = r.class, h = s, d = !1, A = s;
if (!(w === "urban" || w === "rural")) {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rt.properties.class.anyOf[0].enum } };
e === null ? e = [x] : e.push(x), s++;
}
var m = A === s;
d = d || m;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var m = y === s;
if (d = d || m, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.continuity !== void 0 && i.call(r, "continuity")) {
let w = r.continuity, h = s, d = !1, A = s;
if (w !== "assumed") {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [x] : e.push(x), s++;
}
var k = A === s;
d = d || k;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var k = y === s;
if (d = d || k, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.dateKind !== void 0 && i.call(r, "dateKind")) {
let w = r.dateKind, h = s, d = !1, A = s;
Ln(w, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ln.errors : e.concat(Ln.errors), s = e.length);
var u = A === s;
d = d || u;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var u = y === s;
if (d = d || u, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nameEn !== void 0 && i.call(r, "nameEn")) {
let w = r.nameEn, h = s, d = !1, A = s;
Ze(w, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var $ = A === s;
d = d || $;
let y = s;
if (w !== "") {
let x = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var $ = y === s;
if (d = d || $, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let w = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oo = ct;
function An(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = An.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!zn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return An.errors = e, s === 0;
}
An.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function En(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = En.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = a === s;
if (q) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!bt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return En.errors = e, s === 0;
}
En.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Nn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$t.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nn.errors = e, s === 0;
}
Nn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vn(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Oe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vn.errors = e, s === 0;
}
Vn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ni = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function ct(r, { instancePath: n = "", parentData: O, parentDataProperty: _, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount") && r.amount !== "") {
let h = { instancePath: n + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.share !== void 0 && i.call(r, "share")) {
let h = r.share;
if (typeof h == "string" && F(h) < 1) {
let d = { instancePath: n + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
var k = l === s;
if (k) {
a = !0, q = 0;
var P = {};
P.amount = !0, P.share = !0;
}
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount")) {
let h = r.amount;
if (typeof h == "string" && F(h) < 1) {
let d = { instancePath: n + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.share !== void 0 && i.call(r, "share") && r.share !== "") {
let h = { instancePath: n + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
}
var k = m === s;
if (k && a ? (a = !1, q = [q, 1]) : k && (a = !0, q = 1, P !== !0 && (P = P || {}, P.amount = !0, P.share = !0)), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
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
if (r.change !== void 0 && i.call(r, "change") && (An(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? An.errors : e.concat(An.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (Pr(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (Pr(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (En(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? En.errors : e.concat(En.errors), s = e.length)), r.amount !== void 0 && i.call(r, "amount")) {
let h = r.amount, d = s, A = !1, y = s;
if (typeof h == "string") {
if (F(h) > 50) {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!Ni.test(h)) {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
var u = y === s;
A = A || u;
let x = s;
if (h !== "") {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var u = x === s;
if (A = A || u, A)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.share !== void 0 && i.call(r, "share")) {
let h = r.share, d = s, A = !1, y = s;
Nn(h, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? Nn.errors : e.concat(Nn.errors), s = e.length);
var $ = y === s;
A = A || $;
let x = s;
if (h !== "") {
let j = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var $ = x === s;
if (A = A || $, A)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let j = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let h = r.source, d = s, A = !1, y = s;
Vn(h, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? Vn.errors : e.concat(Vn.errors), s = e.length);
var w = y === s;
A = A || w;
let x = s;
if (h !== "") {
let j = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var w = x === s;
if (A = A || w, A)
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
return ct.errors = e, s === 0;
}
ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Ci as validateBody,
Bi as validateBreakdown,
Ri as validateCalendar,
Zi as validateChange,
Ki as validateConfig,
Si as validateContact,
Ui as validateDecision,
Mi as validateException,
Wi as validateForm,
Yi as validateIndicator,
Hi as validateInstrument,
Qi as validateIssue,
Gi as validateMapping,
Ji as validateMeasure,
Xi as validateObservation,
eo as validatePeriod,
ro as validateRegime,
so as validateRegister,
no as validateReport,
to as validateTransfer,
io as validateUnit,
oo as validateWeight
};
