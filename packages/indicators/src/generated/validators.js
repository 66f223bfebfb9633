// Generated from schemas/ by `npm run generate`. Do not edit.
var Qt = Object.create;
var jt = Object.defineProperty;
var Gt = Object.getOwnPropertyDescriptor;
var Jt = Object.getOwnPropertyNames;
var Xt = Object.getPrototypeOf, ei = Object.prototype.hasOwnProperty;
var ct = (r, n) => () => {
try {
return n || r((n = { exports: {} }).exports, n), n.exports;
} catch (O) {
throw n = 0, O;
}
};
var ri = (r, n, O, A) => {
if (n && typeof n == "object" || typeof n == "function")
for (let p of Jt(n))
!ei.call(r, p) && p !== O && jt(r, p, { get: () => n[p], enumerable: !(A = Gt(n, p)) || A.enumerable });
return r;
};
var xt = (r, n, O) => (O = r != null ? Qt(Xt(r)) : {}, ri(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
n || !r || !r.__esModule ? jt(O, "default", { value: r, enumerable: !0 }) : O,
r
));
var Ot = ct((dt) => {
"use strict";
Object.defineProperty(dt, "__esModule", { value: !0 });
function It(r) {
let n = r.length, O = 0, A = 0, p;
for (; A < n; )
O++, p = r.charCodeAt(A++), p >= 55296 && p <= 56319 && A < n && (p = r.charCodeAt(A), (p & 64512) === 56320 && A++);
return O;
}
dt.default = It;
It.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Lt = ct((Fi, _t) => {
"use strict";
_t.exports = function r(n, O) {
if (n === O) return !0;
if (n && O && typeof n == "object" && typeof O == "object") {
if (n.constructor !== O.constructor) return !1;
var A, p, f;
if (Array.isArray(n)) {
if (A = n.length, A != O.length) return !1;
for (p = A; p-- !== 0; )
if (!r(n[p], O[p])) return !1;
return !0;
}
if (n.constructor === RegExp) return n.source === O.source && n.flags === O.flags;
if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === O.valueOf();
if (n.toString !== Object.prototype.toString) return n.toString() === O.toString();
if (f = Object.keys(n), A = f.length, A !== Object.keys(O).length) return !1;
for (p = A; p-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(O, f[p])) return !1;
for (p = A; p-- !== 0; ) {
var e = f[p];
if (!r(n[e], O[e])) return !1;
}
return !0;
}
return n !== n && O !== O;
};
});
var Et = ct((yt) => {
"use strict";
Object.defineProperty(yt, "__esModule", { value: !0 });
var At = Lt();
At.code = 'require("ajv/dist/runtime/equal").default';
yt.default = At;
});
var Rt = xt(Ot()), Bt = xt(Et()), si = {
date(r) {
let [, n, O, A] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!n || O < 1 || O > 12 || A < 1) return !1;
let p = n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0);
return A <= [31, p ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][O - 1];
}
}, Ci = Un, ni = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } }, i = Object.prototype.hasOwnProperty, z = Rt.default;
var xe = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function Le(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function Lr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function Ar(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 60) {
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
function Me(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var he = si.date, Pe = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function We(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
var ti = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), ii = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function Un(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Un.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.identifier === void 0 || !i.call(r, "identifier")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.name === void 0 || !i.call(r, "name")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parent === void 0 || !i.call(r, "parent")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.territory === void 0 || !i.call(r, "territory")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.validFrom === void 0 || !i.call(r, "validFrom")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.validTo === void 0 || !i.call(r, "validTo")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.successors === void 0 || !i.call(r, "successors")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!i.call(ni.properties, h)) {
let y = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (Le(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.identifier !== void 0 && i.call(r, "identifier")) {
let h = r.identifier;
if (typeof h == "string") {
if (z(h) > 40) {
let y = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!ti.test(h)) {
let y = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind") && (Lr(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (Ar(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), r.name !== void 0 && i.call(r, "name") && (Me(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.nameEn !== void 0 && i.call(r, "nameEn")) {
let h = r.nameEn, y = s, g = !1, u = s;
Me(h, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var t = u === s;
g = g || t;
let b = s;
if (h !== "") {
let w = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = b === s;
if (g = g || t, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.parent !== void 0 && i.call(r, "parent")) {
let h = r.parent, y = s, g = !1, u = s;
Le(h, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
var a = u === s;
g = g || a;
let b = s;
if (h !== "") {
let w = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = b === s;
if (g = g || a, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.territory !== void 0 && i.call(r, "territory") && (Le(r.territory, { instancePath: n + "/territory", parentData: r, parentDataProperty: "territory", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.validFrom !== void 0 && i.call(r, "validFrom")) {
let h = r.validFrom, y = s, g = !1, u = s;
We(h, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
var q = u === s;
g = g || q;
let b = s;
if (h !== "") {
let w = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = b === s;
if (g = g || q, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let h = r.validTo, y = s, g = !1, u = s;
We(h, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: p, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
var l = u === s;
g = g || l;
let b = s;
if (h !== "") {
let w = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = b === s;
if (g = g || l, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.successors !== void 0 && i.call(r, "successors")) {
let h = r.successors;
if (typeof h == "string") {
if (z(h) > 1e3) {
let y = { instancePath: n + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!ii.test(h)) {
let y = { instancePath: n + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let h = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return Un.errors = e, s === 0;
}
Un.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ri = Mn, oi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Ae(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
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
if (z(r) > 80) {
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
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.vi !== void 0 && i.call(r, "vi") && (R(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (R(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vn = new RegExp("^\\S", "u");
function Z(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Vn.test(r)) {
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
function He(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
function U(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function Er(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let q = r.from, l = s, h = !1, y = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, h = !1, y = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = g === s;
if (h = h || a, h)
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
function Nr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
R(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var xr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Vr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (z(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!xr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
q = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
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
function Mn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Mn.evaluated;
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
if (!i.call(oi.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Ae(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Ye(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), r.values !== void 0 && i.call(r, "values")) {
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
let h = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.names === void 0 || !i.call(l, "names")) {
let h = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l))
if (!(h === "code" || h === "names" || h === "parent" || h === "note")) {
let y = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
l.code !== void 0 && i.call(l, "code") && (Ae(l.code, { instancePath: n + "/values/" + q + "/code", parentData: l, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), l.names !== void 0 && i.call(l, "names") && (Ye(l.names, { instancePath: n + "/values/" + q + "/names", parentData: l, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), l.parent !== void 0 && i.call(l, "parent") && (Ae(l.parent, { instancePath: n + "/values/" + q + "/parent", parentData: l, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), l.note !== void 0 && i.call(l, "note") && (He(l.note, { instancePath: n + "/values/" + q + "/note", parentData: l, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length));
} else {
let h = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
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
return Mn.errors = e, s === 0;
}
Mn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bi = Wn, li = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function zr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
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
if (z(r) > 80) {
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
return zr.errors = e, s === 0;
}
zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
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
r.vi !== void 0 && i.call(r, "vi") && (R(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (R(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
function Tr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.number !== void 0 && i.call(r, "number") && (R(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (R(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (kr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Tr.errors = e, s === 0;
}
Tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Cr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
function Rr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
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
R(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (z(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!xr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
q = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Wn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Wn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !i.call(r, "months"))) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = q === s;
a = a || y;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !i.call(r, "weekStartsOn"))) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = l === s;
a = a || y;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !i.call(r, "datesStated"))) {
let g = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = h === s;
if (a = a || y, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!i.call(li.properties, g)) {
let u = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (zr(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Fr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length)), r.months !== void 0 && i.call(r, "months")) {
let g = r.months;
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.startDay === void 0 || !i.call(g, "startDay")) {
let u = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [u] : e.push(u), s++;
}
if (g.monthOffset === void 0 || !i.call(g, "monthOffset")) {
let u = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(g))
if (!(u === "startDay" || u === "monthOffset")) {
let b = { instancePath: n + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (g.startDay !== void 0 && i.call(g, "startDay")) {
let u = g.startDay;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let b = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [b] : e.push(b), s++;
}
if (typeof u == "number" && isFinite(u)) {
if (u > 28 || isNaN(u)) {
let b = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [b] : e.push(b), s++;
}
if (u < 1 || isNaN(u)) {
let b = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
}
}
if (g.monthOffset !== void 0 && i.call(g, "monthOffset")) {
let u = g.monthOffset;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let b = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [b] : e.push(b), s++;
}
if (typeof u == "number" && isFinite(u)) {
if (u > 11 || isNaN(u)) {
let b = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [b] : e.push(b), s++;
}
if (u < -11 || isNaN(u)) {
let b = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [b] : e.push(b), s++;
}
}
}
} else {
let u = { instancePath: n + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.weekStartsOn !== void 0 && i.call(r, "weekStartsOn")) {
let g = r.weekStartsOn;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let u = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 7 || isNaN(g)) {
let u = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [u] : e.push(u), s++;
}
if (g < 1 || isNaN(g)) {
let u = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
if (r.datesStated !== void 0 && i.call(r, "datesStated") && r.datesStated !== !0) {
let g = { instancePath: n + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let g = r.legalBasis;
if (Array.isArray(g)) {
if (g.length > 20) {
let b = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [b] : e.push(b), s++;
}
let u = g.length;
for (let b = 0; b < u; b++)
Tr(g[b], { instancePath: n + "/legalBasis/" + b, parentData: g, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length);
} else {
let u = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (Cr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Rr(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Br(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return Wn.errors = e, s === 0;
}
Wn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zi = Yn, Nt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var zn = new RegExp("^[^\\s|,]+$", "u");
function Zr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
function Qe(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
var Zt = { enum: ["legal", "observed"] };
function Kr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
function Ur(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Vn.test(r)) {
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
var ai = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), pi = new RegExp("^[0-9]*$", "u");
function Yn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Yn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.kinds === void 0 || !i.call(r, "kinds")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.operating === void 0 || !i.call(r, "operating")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.dateKind === void 0 || !i.call(r, "dateKind")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.seq === void 0 || !i.call(r, "seq")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.instrument === void 0 || !i.call(r, "instrument")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!i.call(Nt.properties, y)) {
let g = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (Zr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), r.kinds !== void 0 && i.call(r, "kinds")) {
let y = r.kinds;
if (typeof y == "string") {
if (z(y) > 100) {
let g = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!ai.test(y)) {
let g = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let y = r.inForce, g = s, u = !1, b = s;
Qe(y, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
var t = b === s;
u = u || t;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = w === s;
if (u = u || t, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.operating !== void 0 && i.call(r, "operating") && (Qe(r.operating, { instancePath: n + "/operating", parentData: r, parentDataProperty: "operating", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.dateKind !== void 0 && i.call(r, "dateKind")) {
let y = r.dateKind, g = s, u = !1, b = s;
Kr(y, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length);
var a = b === s;
u = u || a;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var a = w === s;
if (u = u || a, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.seq !== void 0 && i.call(r, "seq")) {
let y = r.seq;
if (typeof y == "string") {
if (z(y) > 6) {
let g = { instancePath: n + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!pi.test(y)) {
let g = { instancePath: n + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.instrument !== void 0 && i.call(r, "instrument")) {
let y = r.instrument, g = s, u = !1, b = s;
Sr(y, { instancePath: n + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: p, dynamicAnchors: f }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length);
var q = b === s;
u = u || q;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var q = w === s;
if (u = u || q, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.status !== void 0 && i.call(r, "status")) {
let y = r.status, g = s, u = !1, b = s;
if (!(y === "proposed" || y === "adopted" || y === "inForce" || y === "operating")) {
let P = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: Nt.properties.status.anyOf[0].enum } };
e === null ? e = [P] : e.push(P), s++;
}
var l = b === s;
u = u || l;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var l = w === s;
if (u = u || l, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let y = r.note, g = s, u = !1, b = s;
Ur(y, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length);
var h = b === s;
u = u || h;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var h = w === s;
if (u = u || h, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let y = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Yn.errors = e, s === 0;
}
Yn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ki = Hn, Vt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, G = Bt.default;
function ke(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
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
r.vi !== void 0 && i.call(r, "vi") && (R(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (R(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ke.errors = e, s === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function Wr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
var fi = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), ui = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), mi = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function Hn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hn.evaluated;
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
if (r.title !== void 0 && i.call(r, "title") && (ke(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: p, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.agency !== void 0 && i.call(r, "agency") && (ke(r.agency, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: p, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.contacts !== void 0 && i.call(r, "contacts")) {
let a = r.contacts;
if (Array.isArray(a)) {
if (a.length > 20) {
let l = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let q = a.length;
for (let l = 0; l < q; l++) {
let h = a[l];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.names === void 0 || !i.call(h, "names")) {
let y = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(h))
if (!(y === "names" || y === "telephone" || y === "email" || y === "address")) {
let g = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.names !== void 0 && i.call(h, "names") && (ke(h.names, { instancePath: n + "/contacts/" + l + "/names", parentData: h, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), h.telephone !== void 0 && i.call(h, "telephone")) {
let y = h.telephone;
if (typeof y == "string") {
if (z(y) > 40) {
let g = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!fi.test(y)) {
let g = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (h.email !== void 0 && i.call(h, "email")) {
let y = h.email;
if (typeof y == "string") {
if (z(y) > 200) {
let g = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!ui.test(y)) {
let g = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
h.address !== void 0 && i.call(h, "address") && (ke(h.address, { instancePath: n + "/contacts/" + l + "/address", parentData: h, parentDataProperty: "address", rootData: p, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
} else {
let y = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
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
let q = a.unit, l = s, h = !1, y = s;
Mr(q, { instancePath: n + "/scope/unit", parentData: a, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = g === s;
if (h = h || t, h)
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
let y = { instancePath: n + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.length < 1) {
let y = { instancePath: n + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let q = a.length;
for (let y = 0; y < q; y++) {
let g = a[y];
if (!(g === "vi" || g === "en")) {
let u = { instancePath: n + "/languages/" + y, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: Vt.properties.languages.items.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
let l = a.length, h;
if (l > 1) {
e: for (; l--; )
for (h = l; h--; )
if (G(a[l], a[h])) {
let y = { instancePath: n + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: h } };
e === null ? e = [y] : e.push(y), s++;
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
if (z(a) > 300) {
let q = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [q] : e.push(q), s++;
}
if (!mi.test(a)) {
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
let q = { instancePath: n + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: Vt.properties.audience.enum } };
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
return Hn.errors = e, s === 0;
}
Hn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Si = Qn;
function Yr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return Yr.errors = e, s === 0;
}
Yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wt = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function Hr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
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
if (z(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!wt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
Hr(r, { instancePath: n, parentData: O, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length);
var h = q === s;
a = a || h;
let l = s;
if (r !== "*") {
let y = { instancePath: n, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [y] : e.push(y), s++;
}
var h = l === s;
if (a = a || h, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let y = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vt = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function Gr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!vt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qn.evaluated;
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
r.change !== void 0 && i.call(r, "change") && (Yr(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (Ge(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (Ge(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (Qr(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length)), r.share !== void 0 && i.call(r, "share") && (Gr(r.share, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), r.authority !== void 0 && i.call(r, "authority") && (Je(r.authority, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: p, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.document !== void 0 && i.call(r, "document") && (Je(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: p, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.date !== void 0 && i.call(r, "date") && (Jr(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qn.errors = e, s === 0;
}
Qn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ui = Gn;
function Xr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function es(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function ss(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Vn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gn.evaluated;
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
r.listDate !== void 0 && i.call(r, "listDate") && (Xr(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (es(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length)), r.unit !== void 0 && i.call(r, "unit") && (rs(r.unit, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length)), r.reason !== void 0 && i.call(r, "reason") && (ss(r.reason, { instancePath: n + "/reason", parentData: r, parentDataProperty: "reason", rootData: p, dynamicAnchors: f }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gn.errors = e, s === 0;
}
Gn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mi = Jn, ht = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function ie(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function H(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.vi !== void 0 && i.call(r, "vi") && (R(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (R(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
var ci = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function gr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ci.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function oe(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
function ns(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
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
let h = a[l];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.number === void 0 || !i.call(h, "number")) {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.from === void 0 || !i.call(h, "from")) {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(h))
if (!(y === "number" || y === "from")) {
let g = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.number !== void 0 && i.call(h, "number") && (le(h.number, { instancePath: n + "/later/" + l + "/number", parentData: h, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), h.from !== void 0 && i.call(h, "from")) {
let y = h.from, g = s, u = !1, b = s;
wr(y, { instancePath: n + "/later/" + l + "/from", parentData: h, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
var t = b === s;
u = u || t;
let w = s;
if (y !== null) {
let P = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = w === s;
if (u = u || t, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
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
return ns.errors = e, s === 0;
}
ns.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mt = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function ts(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pt = { validate: Ir };
function is(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
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
Pt.validate(t[q], { instancePath: n + "/columns/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? Pt.validate.errors : e.concat(Pt.validate.errors), s = e.length);
} else {
let a = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var di = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var Kt = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Kt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zn = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function os(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
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
return os.errors = e, s === 0;
}
os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var St = { enum: ["estimate", "provisional", "official"] };
function ls(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Cn = { enum: ["actual", "plan", "forecast"] };
function as(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Cn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rn = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function me(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
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
var Ut = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function ps(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ut.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var bt = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function de(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = de.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(Zn.properties, t)) {
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
os(t[q], { instancePath: n + "/parts/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length);
} else {
let a = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.definition !== void 0 && i.call(r, "definition")) {
let t = r.definition;
if (typeof t == "string") {
if (z(t) > 40) {
let a = { instancePath: n + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!bt.test(t)) {
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
let a = { instancePath: n + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: Zn.properties.period.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.edition !== void 0 && i.call(r, "edition") && (ls(r.edition, { instancePath: n + "/edition", parentData: r, parentDataProperty: "edition", rootData: p, dynamicAnchors: f }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), r.bound !== void 0 && i.call(r, "bound") && typeof r.bound != "boolean") {
let t = { instancePath: n + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (as(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length)), r.cumulative !== void 0 && i.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let t = { instancePath: n + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.entry !== void 0 && i.call(r, "entry")) {
let t = r.entry;
if (!(t === "input" || t === "computed" || t === "fixed" || t === "notApplicable" || t === "note")) {
let a = { instancePath: n + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: Zn.properties.entry.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.value !== void 0 && i.call(r, "value") && (me(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let t = r.type;
if (!(t === "number" || t === "yesNo" || t === "text" || t === "date")) {
let a = { instancePath: n + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Zn.properties.type.enum } };
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
let h = { instancePath: n + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [h] : e.push(h), s++;
}
let a = t.length;
for (let h = 0; h < a; h++)
ps(t[h], { instancePath: n + "/states/" + h, parentData: t, parentDataProperty: h, rootData: p, dynamicAnchors: f }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length);
let q = t.length, l;
if (q > 1) {
e: for (; q--; )
for (l = q; l--; )
if (G(t[q], t[l])) {
let h = { instancePath: n + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: q, j: l } };
e === null ? e = [h] : e.push(h), s++;
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
var yi = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function fs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
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
if (r.index !== void 0 && i.call(r, "index") && (B(r.index, { instancePath: n + "/index", parentData: r, parentDataProperty: "index", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && i.call(r, "printedIndex")) {
let t = r.printedIndex;
if (typeof t == "string") {
if (z(t) > 60) {
let a = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!yi.test(t)) {
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
let a = { instancePath: n + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: di.properties.role.enum } };
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
return fs.errors = e, s === 0;
}
fs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
is(r, { instancePath: n, parentData: O, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length);
var y = q === s;
if (a = a || y, y)
var l = !0;
let h = s;
fs(r, { instancePath: n, parentData: O, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length);
var y = h === s;
if (a = a || y, y && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return Ir.errors = e, o.props = l, s === 0;
}
Ir.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var hi = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function us(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
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
r.column !== void 0 && i.call(r, "column") && (B(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (de(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function je(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = je.evaluated;
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
let q = r.from, l = s, h = !1, y = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, h = !1, y = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = g === s;
if (h = h || a, h)
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
return je.errors = e, s === 0;
}
je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $t = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function ms(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
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
if (!i.call(hi.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "fixed") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (B(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && i.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let t = { instancePath: n + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (H(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.optional !== void 0 && i.call(r, "optional") && typeof r.optional != "boolean") {
let t = { instancePath: n + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.task !== void 0 && i.call(r, "task") && (B(r.task, { instancePath: n + "/task", parentData: r, parentDataProperty: "task", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (de(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.cells !== void 0 && i.call(r, "cells")) {
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
us(t[q], { instancePath: n + "/cells/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length);
} else {
let a = { instancePath: n + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (z(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!$t.test(t)) {
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
r.validity !== void 0 && i.call(r, "validity") && (je(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (oe(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pi = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function cs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
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
if (z(r) > 60) {
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
return cs.errors = e, s === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ds(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
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
let b = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
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
var g = q === s;
if (a = a || g, g)
var l = !0;
let h = s;
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
let b = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "units") {
let u = { instancePath: n + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [u] : e.push(u), s++;
}
r.level !== void 0 && i.call(r, "level") && (cs(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length));
} else {
let u = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
var g = h === s;
a = a || g, g && l !== !0 && (l = !0);
let y = s;
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
let b = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
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
var g = y === s;
if (a = a || g, g && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let u = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
return ds.errors = e, o.props = l, s === 0;
}
ds.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ys(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
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
if (!i.call(Pi.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "repeat") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (B(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && i.call(r, "label") && (H(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.key !== void 0 && i.call(r, "key") && (ds(r.key, { instancePath: n + "/key", parentData: r, parentDataProperty: "key", rootData: p, dynamicAnchors: f }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length)), r.minimum !== void 0 && i.call(r, "minimum")) {
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
if (z(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!$t.test(t)) {
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
r.validity !== void 0 && i.call(r, "validity") && (je(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (oe(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
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
if (z(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!$t.test(t)) {
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
r.validity !== void 0 && i.call(r, "validity") && (je(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (oe(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ps(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
ms(r, { instancePath: n, parentData: O, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length);
var g = q === s;
if (a = a || g, g)
var l = !0;
let h = s;
ys(r, { instancePath: n, parentData: O, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length);
var g = h === s;
a = a || g, g && l !== !0 && (l = !0);
let y = s;
hs(r, { instancePath: n, parentData: O, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length);
var g = y === s;
if (a = a || g, g && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let u = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
return Ps.errors = e, o.props = l, s === 0;
}
Ps.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Se = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] }, Mt = { enum: ["error", "warning", "note"] };
function re(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "total" || d === "parts" || d === "breakdown" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[0].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (B(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/parts/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (ie(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = q === s;
if (a = a || _, _)
var l = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "total" || d === "parts" || d === "minus" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "sum") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[1].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (B(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/parts/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minus !== void 0 && i.call(r, "minus")) {
let d = r.minus;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/minus/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = h === s;
a = a || _, _ && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.whole === void 0 || !i.call(r, "whole")) {
let d = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let d = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "whole" || d === "parts" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[2].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.whole !== void 0 && i.call(r, "whole") && (B(r.whole, { instancePath: n + "/whole", parentData: r, parentDataProperty: "whole", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/parts/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = y === s;
a = a || _, _ && l !== !0 && (l = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.left === void 0 || !i.call(r, "left")) {
let d = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.right === void 0 || !i.call(r, "right")) {
let d = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "left" || d === "right" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "atMost") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[3].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.left !== void 0 && i.call(r, "left")) {
let d = r.left;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/left/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.right !== void 0 && i.call(r, "right")) {
let d = r.right;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/right/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = g === s;
a = a || _, _ && l !== !0 && (l = !0);
let u = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.opening === void 0 || !i.call(r, "opening")) {
let d = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.closing === void 0 || !i.call(r, "closing")) {
let d = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "opening" || d === "closing" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[4].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.opening !== void 0 && i.call(r, "opening") && (B(r.opening, { instancePath: n + "/opening", parentData: r, parentDataProperty: "opening", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && i.call(r, "closing") && (B(r.closing, { instancePath: n + "/closing", parentData: r, parentDataProperty: "closing", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = u === s;
a = a || _, _ && l !== !0 && (l = !0);
let b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.result === void 0 || !i.call(r, "result")) {
let d = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let d = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let d = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.factor === void 0 || !i.call(r, "factor")) {
let d = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "result" || d === "numerator" || d === "denominator" || d === "factor" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "ratio") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[5].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.result !== void 0 && i.call(r, "result") && (B(r.result, { instancePath: n + "/result", parentData: r, parentDataProperty: "result", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && i.call(r, "numerator") && (B(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (B(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor") && (me(r.factor, { instancePath: n + "/factor", parentData: r, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = b === s;
a = a || _, _ && l !== !0 && (l = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let d = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let d = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "minimum" || d === "maximum" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[6].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/of/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (me(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (me(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = w === s;
a = a || _, _ && l !== !0 && (l = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let d = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let d = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let d = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let d = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "against" || d === "percent" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[7].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/of/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.against !== void 0 && i.call(r, "against")) {
let d = r.against;
if (!(d === "previousPeriod" || d === "samePeriodLastYear")) {
let x = { instancePath: n + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: Se.anyOf[7].properties.against.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (me(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = P === s;
a = a || _, _ && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let d = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let d = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let d = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "only" || d === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: n + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: Se.anyOf[8].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/of/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let x = d.length;
for (let m = 0; m < x; m++)
B(d[m], { instancePath: n + "/only/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let j = d.length, E;
if (j > 1) {
e: for (; j--; )
for (E = j; E--; )
if (G(d[j], d[E])) {
let m = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: j, j: E } };
e === null ? e = [m] : e.push(m), s++;
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
let d = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var _ = c === s;
if (a = a || _, _ && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
return ks.errors = e, o.props = l, s === 0;
}
ks.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function gs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
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
R(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ws(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (z(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!xr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
q = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Jn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Jn.evaluated;
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
if (!i.call(ht.properties, l)) {
let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (ie(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (ie(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.version !== void 0 && i.call(r, "version")) {
let l = r.version;
if (typeof l == "string") {
if (z(l) > 20) {
let h = { instancePath: n + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
if (!Ie.test(l)) {
let h = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
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
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.instrument === void 0 || !i.call(l, "instrument")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.reporter === void 0 || !i.call(l, "reporter")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.receivers === void 0 || !i.call(l, "receivers")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.periodKinds === void 0 || !i.call(l, "periodKinds")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.fromTo === void 0 || !i.call(l, "fromTo")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.measureLine === void 0 || !i.call(l, "measureLine")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l))
if (!(h === "number" || h === "instrument" || h === "reporter" || h === "receivers" || h === "periodKinds" || h === "fromTo" || h === "measureLine" || h === "receivedOn")) {
let y = { instancePath: n + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.number !== void 0 && i.call(l, "number")) {
let h = l.number, y = s, g = !1, u = s;
le(h, { instancePath: n + "/head/number", parentData: l, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
var t = u === s;
g = g || t;
let b = s;
if (h !== null) {
let w = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = b === s;
if (g = g || t, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.instrument !== void 0 && i.call(l, "instrument")) {
let h = l.instrument, y = s, g = !1, u = s;
ns(h, { instancePath: n + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: p, dynamicAnchors: f }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length);
var a = u === s;
g = g || a;
let b = s;
if (h !== null) {
let w = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = b === s;
if (g = g || a, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.reporter !== void 0 && i.call(l, "reporter") && (H(l.reporter, { instancePath: n + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), l.receivers !== void 0 && i.call(l, "receivers")) {
let h = l.receivers;
if (Array.isArray(h)) {
if (h.length > 10) {
let g = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = h.length;
for (let g = 0; g < y; g++)
H(h[g], { instancePath: n + "/head/receivers/" + g, parentData: h, parentDataProperty: g, rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
} else {
let y = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (l.periodKinds !== void 0 && i.call(l, "periodKinds")) {
let h = l.periodKinds;
if (Array.isArray(h)) {
if (h.length > 9) {
let b = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [b] : e.push(b), s++;
}
if (h.length < 1) {
let b = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let y = h.length;
for (let b = 0; b < y; b++)
ts(h[b], { instancePath: n + "/head/periodKinds/" + b, parentData: h, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
let g = h.length, u;
if (g > 1) {
e: for (; g--; )
for (u = g; u--; )
if (G(h[g], h[u])) {
let b = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: g, j: u } };
e === null ? e = [b] : e.push(b), s++;
break e;
}
}
} else {
let y = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (l.fromTo !== void 0 && i.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let h = { instancePath: n + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.measureLine !== void 0 && i.call(l, "measureLine")) {
let h = l.measureLine, y = s, g = !1, u = s;
H(h, { instancePath: n + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var q = u === s;
g = g || q;
let b = s;
if (h !== null) {
let w = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = b === s;
if (g = g || q, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
l.receivedOn !== void 0 && i.call(l, "receivedOn") && (H(l.receivedOn, { instancePath: n + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.columns !== void 0 && i.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let y = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.length < 1) {
let y = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
Ir(l[y], { instancePath: n + "/columns/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
} else {
let h = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.defaults !== void 0 && i.call(r, "defaults") && (de(r.defaults, { instancePath: n + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: p, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.rows !== void 0 && i.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let y = { instancePath: n + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.length < 1) {
let y = { instancePath: n + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
Ps(l[y], { instancePath: n + "/rows/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length);
} else {
let h = { instancePath: n + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let y = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
ks(l[y], { instancePath: n + "/relations/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length);
} else {
let h = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.signatures !== void 0 && i.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let y = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
H(l[y], { instancePath: n + "/signatures/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
} else {
let h = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.print !== void 0 && i.call(r, "print")) {
let l = r.print;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.paper === void 0 || !i.call(l, "paper")) {
let h = { instancePath: n + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.orientation === void 0 || !i.call(l, "orientation")) {
let h = { instancePath: n + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l))
if (!(h === "paper" || h === "orientation")) {
let y = { instancePath: n + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.paper !== void 0 && i.call(l, "paper")) {
let h = l.paper;
if (!(h === "A4" || h === "A3")) {
let y = { instancePath: n + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: ht.properties.print.properties.paper.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (l.orientation !== void 0 && i.call(l, "orientation")) {
let h = l.orientation;
if (!(h === "portrait" || h === "landscape")) {
let y = { instancePath: n + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: ht.properties.print.properties.orientation.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let h = { instancePath: n + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.guidance !== void 0 && i.call(r, "guidance")) {
let l = r.guidance;
if (Array.isArray(l)) {
if (l.length > 30) {
let y = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
oe(l[y], { instancePath: n + "/guidance/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
} else {
let h = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (je(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (oe(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (gs(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (ws(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Jn.errors = e, s === 0;
}
Jn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wi = Xn, zt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/holiday.schema.json", type: "object", additionalProperties: !1, required: ["from", "to", "kind", "weekdays", "nameVi", "nameEn", "source"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, kind: { enum: ["settled", "weeklyRest", "holiday", "dayOff", "workedInstead"] }, weekdays: { type: "string", maxLength: 13, pattern: "^([1-7]( [1-7])*)?$" }, nameVi: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { $ref: "common.schema.json#/$defs/shortText" }, source: { $ref: "common.schema.json#/$defs/shortText" } }, anyOf: [{ properties: { kind: { const: "weeklyRest" }, weekdays: { minLength: 1 } } }, { properties: { kind: { enum: ["settled", "holiday", "dayOff", "workedInstead"] }, to: { minLength: 1 }, weekdays: { const: "" } } }] };
function Xe(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ki = new RegExp("^([1-7]( [1-7])*)?$", "u");
function Xn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "weeklyRest") {
let u = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "weeklyRest" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.weekdays !== void 0 && i.call(r, "weekdays")) {
let u = r.weekdays;
if (typeof u == "string" && z(u) < 1) {
let b = { instancePath: n + "/weekdays", schemaPath: "#/anyOf/0/properties/weekdays/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
}
}
var y = q === s;
if (a = a || y, y) {
var l = {};
l.kind = !0, l.weekdays = !0;
}
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && i.call(r, "kind")) {
let u = r.kind;
if (!(u === "settled" || u === "holiday" || u === "dayOff" || u === "workedInstead")) {
let b = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: zt.anyOf[1].properties.kind.enum } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let u = r.to;
if (typeof u == "string" && z(u) < 1) {
let b = { instancePath: n + "/to", schemaPath: "#/anyOf/1/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.weekdays !== void 0 && i.call(r, "weekdays") && r.weekdays !== "") {
let u = { instancePath: n + "/weekdays", schemaPath: "#/anyOf/1/properties/weekdays/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [u] : e.push(u), s++;
}
}
var y = h === s;
if (a = a || y, y && l !== !0 && (l = l || {}, l.kind = !0, l.to = !0, l.weekdays = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let u = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.weekdays === void 0 || !i.call(r, "weekdays")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekdays" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.nameVi === void 0 || !i.call(r, "nameVi")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameVi" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.nameEn === void 0 || !i.call(r, "nameEn")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameEn" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.source === void 0 || !i.call(r, "source")) {
let u = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "from" || u === "to" || u === "kind" || u === "weekdays" || u === "nameVi" || u === "nameEn" || u === "source")) {
let b = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.from !== void 0 && i.call(r, "from") && (Xe(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), r.to !== void 0 && i.call(r, "to")) {
let u = r.to, b = s, w = !1, P = s;
Xe(u, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
var g = P === s;
w = w || g;
let c = s;
if (u !== "") {
let _ = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [_] : e.push(_), s++;
}
var g = c === s;
if (w = w || g, w)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let _ = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let u = r.kind;
if (!(u === "settled" || u === "weeklyRest" || u === "holiday" || u === "dayOff" || u === "workedInstead")) {
let b = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: zt.properties.kind.enum } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.weekdays !== void 0 && i.call(r, "weekdays")) {
let u = r.weekdays;
if (typeof u == "string") {
if (z(u) > 13) {
let b = { instancePath: n + "/weekdays", schemaPath: "#/properties/weekdays/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [b] : e.push(b), s++;
}
if (!ki.test(u)) {
let b = { instancePath: n + "/weekdays", schemaPath: "#/properties/weekdays/pattern", keyword: "pattern", params: { pattern: "^([1-7]( [1-7])*)?$" } };
e === null ? e = [b] : e.push(b), s++;
}
} else {
let b = { instancePath: n + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "string" } };
e === null ? e = [b] : e.push(b), s++;
}
}
r.nameVi !== void 0 && i.call(r, "nameVi") && (Ee(r.nameVi, { instancePath: n + "/nameVi", parentData: r, parentDataProperty: "nameVi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.nameEn !== void 0 && i.call(r, "nameEn") && (Ee(r.nameEn, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.source !== void 0 && i.call(r, "source") && (Ee(r.source, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length));
} else {
let u = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return Xn.errors = e, s === 0;
}
Xn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yi = et, _e = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function S(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function ce(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.vi !== void 0 && i.call(r, "vi") && (R(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (R(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
function Ke(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
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
return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Cn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let q = r.from, l = s, h = !1, y = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, h = !1, y = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = g === s;
if (h = h || a, h)
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
function ge(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function De(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = De.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
S(r, { instancePath: n, parentData: O, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var b = q === s;
a = a || b;
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
let P = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.part !== void 0 && i.call(r, "part") && (Ke(r.part, { instancePath: n + "/part", parentData: r, parentDataProperty: "part", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var b = l === s;
if (a = a || b, b)
var h = !0;
let y = s;
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
let P = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.along !== void 0 && i.call(r, "along") && (S(r.along, { instancePath: n + "/along", parentData: r, parentDataProperty: "along", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var b = y === s;
a = a || b, b && h !== !0 && (h = !0);
let g = s;
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
let P = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.scenario !== void 0 && i.call(r, "scenario") && (vr(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var b = g === s;
a = a || b, b && h !== !0 && (h = !0);
let u = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !i.call(r, "concept")) {
let w = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (w !== "concept") {
let P = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
r.concept !== void 0 && i.call(r, "concept") && (ce(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var b = u === s;
if (a = a || b, b && h !== !0 && (h = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let w = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
return De.errors = e, o.props = h, s === 0;
}
De.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Wt = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function br(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Wt.test(r)) {
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
function $r(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function vs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !i.call(r, "indicator"))) {
let u = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [u] : e.push(u), s++;
}
var y = l === s;
y && (a = !0, q = 0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !i.call(r, "concept"))) {
let u = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [u] : e.push(u), s++;
}
var y = h === s;
if (y && a ? (a = !1, q = [q, 1]) : y && (a = !0, q = 1), a)
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
let b = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.concept !== void 0 && i.call(r, "concept") && (ce(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.date !== void 0 && i.call(r, "date")) {
let u = r.date, b = s, w = !1, P = s;
if (!(u === "sameWindow" || u === "endOfWindow")) {
let _ = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: gi.properties.date.anyOf[0].enum } };
e === null ? e = [_] : e.push(_), s++;
}
var g = P === s;
w = w || g;
let c = s;
$r(u, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var g = c === s;
if (w = w || g, w)
s = b, e !== null && (b ? e.length = b : e = null);
else {
let _ = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let u = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.number !== void 0 && i.call(r, "number") && (R(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (R(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (kr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
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
if (z(r) > 60) {
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
return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fn = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, wi = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function $s(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
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
if (r.indicator !== void 0 && i.call(r, "indicator") && (De(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), r.sign !== void 0 && i.call(r, "sign")) {
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
return $s.errors = e, s === 0;
}
$s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
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
function qs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s, l = s, h = !1, y = null, g = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !i.call(r, "parts"))) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [k] : e.push(k), s++;
}
var b = g === s;
b && (h = !0, y = 0);
let u = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !i.call(r, "breakdown"))) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [k] : e.push(k), s++;
}
var b = u === s;
if (b && h ? (h = !1, y = [y, 1]) : b && (h = !0, y = 1), h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let k = { instancePath: n, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
e === null ? e = [k] : e.push(k), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "parts" || k === "breakdown")) {
let V = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parts !== void 0 && i.call(r, "parts")) {
let k = r.parts;
if (Array.isArray(k)) {
if (k.length > 60) {
let F = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [F] : e.push(F), s++;
}
if (k.length < 2) {
let F = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [F] : e.push(F), s++;
}
let V = k.length;
for (let F = 0; F < V; F++)
S(k[F], { instancePath: n + "/parts/" + F, parentData: k, parentDataProperty: F, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
} else {
let V = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = q === s;
if (a = a || $, $)
var w = !0;
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
let V = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [k] : e.push(k), s++;
}
r.of !== void 0 && i.call(r, "of") && (S(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = P === s;
a = a || $, $ && w !== !0 && (w = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let k = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "breakdown" || k === "within")) {
let V = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [k] : e.push(k), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.within !== void 0 && i.call(r, "within") && (Ke(r.within, { instancePath: n + "/within", parentData: r, parentDataProperty: "within", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = c === s;
a = a || $, $ && w !== !0 && (w = !0);
let _ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let k = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "breakdown")) {
let V = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "overlapping") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [k] : e.push(k), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = _ === s;
a = a || $, $ && w !== !0 && (w = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.terms === void 0 || !i.call(r, "terms")) {
let k = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "terms")) {
let V = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let k = r.kind;
if (!(k === "sum" || k === "atMost" || k === "atLeast")) {
let V = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: Fn.anyOf[4].properties.kind.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.terms !== void 0 && i.call(r, "terms")) {
let k = r.terms;
if (Array.isArray(k)) {
if (k.length > 60) {
let F = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [F] : e.push(F), s++;
}
if (k.length < 1) {
let F = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let V = k.length;
for (let F = 0; F < V; F++)
$s(k[F], { instancePath: n + "/terms/" + F, parentData: k, parentDataProperty: F, rootData: p, dynamicAnchors: f }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length);
} else {
let V = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = d === s;
a = a || $, $ && w !== !0 && (w = !0);
let x = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let k = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "from")) {
let V = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [k] : e.push(k), s++;
}
r.from !== void 0 && i.call(r, "from") && (S(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = x === s;
a = a || $, $ && w !== !0 && (w = !0);
let j = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let k = { instancePath: n, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let k = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "minimum" || k === "maximum" || k === "severity")) {
let V = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (sr(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: p, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (sr(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: p, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let k = r.severity;
if (!(k === "error" || k === "warning" || k === "note")) {
let V = { instancePath: n + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: Fn.anyOf[6].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = j === s;
a = a || $, $ && w !== !0 && (w = !0);
let E = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let k = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "severity")) {
let V = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity !== void 0 && i.call(r, "severity")) {
let k = r.severity;
if (!(k === "error" || k === "warning" || k === "note")) {
let V = { instancePath: n + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: Fn.anyOf[7].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = E === s;
a = a || $, $ && w !== !0 && (w = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let k = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let k = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let k = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let k = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "against" || k === "percent" || k === "severity")) {
let V = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let k = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.against !== void 0 && i.call(r, "against")) {
let k = r.against;
if (!(k === "previousPeriod" || k === "samePeriodLastYear")) {
let V = { instancePath: n + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: Fn.anyOf[8].properties.against.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (br(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: p, dynamicAnchors: f }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let k = r.severity;
if (!(k === "error" || k === "warning" || k === "note")) {
let V = { instancePath: n + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: Fn.anyOf[8].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let k = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var $ = m === s;
if (a = a || $, $ && w !== !0 && (w = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return qs.errors = e, o.props = w, s === 0;
}
qs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ds(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
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
R(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function js(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (z(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!xr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
q = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function et(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
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
var h = {};
h.definitions = !0;
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
I = I || u, u && h !== !0 && (h = h || {}, h.definitions = !0);
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && i.call(r, "relations")) {
let X = r.relations;
if (Array.isArray(X)) {
let Q = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let ye = X[J], Bn = s;
if (ye && typeof ye == "object" && !Array.isArray(ye) && ye.kind !== void 0 && i.call(ye, "kind") && ye.kind !== "sum") {
let Dt = { instancePath: n + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [Dt] : e.push(Dt), s++;
}
var y = Bn === s;
if (y)
break;
}
if (y)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let J = { instancePath: n + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var u = T === s;
I = I || u, u && h !== !0 && (h = h || {}, h.relations = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let X = r.unknown;
if (Array.isArray(X)) {
let Q = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let ye = s;
if (X[J] !== "numerator") {
let Bn = { instancePath: n + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [Bn] : e.push(Bn), s++;
}
var g = ye === s;
if (g)
break;
}
if (g)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let J = { instancePath: n + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var u = C === s;
if (I = I || u, u && h !== !0 && (h = h || {}, h.unknown = !0), I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let X = { instancePath: n, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
var l = v === s;
a = l, a && h !== !0 && (h = h || {}, h.behaviour = !0);
}
if (!a) {
let v = { instancePath: n, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [v] : e.push(v), s++;
}
let b = s, w = !0, P = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let v = r.behaviour;
if (v && typeof v == "object" && !Array.isArray(v) && v.overUnits !== void 0 && i.call(v, "overUnits") && v.overUnits !== "weightedMean") {
let D = {};
e === null ? e = [D] : e.push(D), s++;
}
}
var c = P === s;
if (s = b, e !== null && (b ? e.length = b : e = null), c) {
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
var _ = {};
_.definitions = !0;
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
var d = ee === s;
if (d)
break;
}
if (d)
s = pe, e !== null && (pe ? e.length = pe : e = null);
else {
let Q = { instancePath: n + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [Q] : e.push(Q), s++;
}
}
}
var x = N === s;
if (I = I || x, x && _ !== !0 && (_ = _ || {}, _.unknown = !0), I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
var c = v === s;
w = c, w && _ !== !0 && (_ = _ || {}, _.behaviour = !0);
}
if (!w) {
let v = { instancePath: n, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [v] : e.push(v), s++;
}
if (h !== !0 && _ !== void 0 && (_ === !0 ? h = !0 : (h = h || {}, Object.assign(h, _))), r && typeof r == "object" && !Array.isArray(r)) {
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
Ke(N[C], { instancePath: n + "/sourceCodes/" + I + "/parts/" + C, parentData: N, parentDataProperty: C, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
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
if (z(N) > 40) {
let T = { instancePath: n + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [T] : e.push(T), s++;
}
if (!bt.test(N)) {
let T = { instancePath: n + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [T] : e.push(T), s++;
}
} else {
let T = { instancePath: n + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (L.validity !== void 0 && i.call(L, "validity") && (er(L.validity, { instancePath: n + "/definitions/" + I + "/validity", parentData: L, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), L.names !== void 0 && i.call(L, "names") && (ce(L.names, { instancePath: n + "/definitions/" + I + "/names", parentData: L, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), L.concept !== void 0 && i.call(L, "concept") && (ge(L.concept, { instancePath: n + "/definitions/" + I + "/concept", parentData: L, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), L.method !== void 0 && i.call(L, "method") && (ge(L.method, { instancePath: n + "/definitions/" + I + "/method", parentData: L, parentDataProperty: "method", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), L.numerator !== void 0 && i.call(L, "numerator") && (De(L.numerator, { instancePath: n + "/definitions/" + I + "/numerator", parentData: L, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), L.denominator !== void 0 && i.call(L, "denominator") && (De(L.denominator, { instancePath: n + "/definitions/" + I + "/denominator", parentData: L, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), L.factor !== void 0 && i.call(L, "factor") && (br(L.factor, { instancePath: n + "/definitions/" + I + "/factor", parentData: L, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), L.weight !== void 0 && i.call(L, "weight") && (vs(L.weight, { instancePath: n + "/definitions/" + I + "/weight", parentData: L, parentDataProperty: "weight", rootData: p, dynamicAnchors: f }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length)), L.growth !== void 0 && i.call(L, "growth")) {
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
if (N.of !== void 0 && i.call(N, "of") && (De(N.of, { instancePath: n + "/definitions/" + I + "/growth/of", parentData: N, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), N.against !== void 0 && i.call(N, "against")) {
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
var m = L === s;
I = I || m;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var m = N === s;
if (I = I || m, I)
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
bs(v[N], { instancePath: n + "/periodicity/" + N, parentData: v, parentDataProperty: N, rootData: p, dynamicAnchors: f }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length);
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
Ne(v[N], { instancePath: n + "/levels/" + N, parentData: v, parentDataProperty: N, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
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
var $ = L === s;
I = I || $;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var $ = N === s;
if (I = I || $, I)
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
if (v.level !== void 0 && i.call(v, "level") && (Ne(v.level, { instancePath: n + "/countsUnits/level", parentData: v, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), v.listDate !== void 0 && i.call(v, "listDate")) {
let D = v.listDate, I = s, L = !1, N = s;
$r(D, { instancePath: n + "/countsUnits/listDate", parentData: v, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var k = N === s;
L = L || k;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = T === s;
if (L = L || k, L)
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
v.keptAt !== void 0 && i.call(v, "keptAt") && (Ne(v.keptAt, { instancePath: n + "/competence/keptAt", parentData: v, parentDataProperty: "keptAt", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length));
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
var F = N === s;
L = L || F;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var F = T === s;
if (L = L || F, L)
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
qs(v[I], { instancePath: n + "/relations/" + I, parentData: v, parentDataProperty: I, rootData: p, dynamicAnchors: f }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length);
} else {
let D = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
r.guidance !== void 0 && i.call(r, "guidance") && (ge(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (ge(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Ds(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (js(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length));
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hi = rt, vi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function nr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function we(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = we.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.number === void 0 || !i.call(r, "number")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!i.call(vi.properties, g)) {
let u = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (nr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), r.number !== void 0 && i.call(r, "number") && (we(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause")) {
let g = r.clause, u = s, b = !1, w = s;
we(g, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length);
var t = w === s;
b = b || t;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = P === s;
if (b = b || t, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.date !== void 0 && i.call(r, "date")) {
let g = r.date, u = s, b = !1, w = s;
Ve(g, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
var a = w === s;
b = b || a;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var a = P === s;
if (b = b || a, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let g = r.inForce, u = s, b = !1, w = s;
Ve(g, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
var q = w === s;
b = b || q;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var q = P === s;
if (b = b || q, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.repealedBy !== void 0 && i.call(r, "repealedBy")) {
let g = r.repealedBy, u = s, b = !1, w = s;
nr(g, { instancePath: n + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: p, dynamicAnchors: f }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length);
var l = w === s;
b = b || l;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = P === s;
if (b = b || l, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.repealedFrom !== void 0 && i.call(r, "repealedFrom")) {
let g = r.repealedFrom, u = s, b = !1, w = s;
Ve(g, { instancePath: n + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
var h = w === s;
b = b || h;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var h = P === s;
if (b = b || h, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.authority !== void 0 && i.call(r, "authority")) {
let g = r.authority, u = s, b = !1, w = s;
we(g, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length);
var y = w === s;
b = b || y;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var y = P === s;
if (b = b || y, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
r.source !== void 0 && i.call(r, "source") && (we(r.source, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qi = Or;
function xs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
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
if (z(r) > 80) {
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
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yt = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function Os(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
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
if (r.file !== void 0 && i.call(r, "file") && (R(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (R(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (z(t) > 40) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yt.test(t)) {
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
r.column !== void 0 && i.call(r, "column") && (R(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
function Or(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (xs(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity") && (Is(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.args !== void 0 && i.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let h = { instancePath: n + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l)) {
let y = s, g = s, u = s;
if (!(h === "constructor" || h === "hasOwnProperty" || h === "isPrototypeOf" || h === "propertyIsEnumerable" || h === "toLocaleString" || h === "toString" || h === "valueOf")) {
let b = {};
e === null ? e = [b] : e.push(b), s++;
}
var t = u === s;
if (t) {
let b = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: h };
e === null ? e = [b] : e.push(b), s++;
} else
s = g, e !== null && (g ? e.length = g : e = null);
if (typeof h == "string") {
if (z(h) > 40) {
let b = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: h };
e === null ? e = [b] : e.push(b), s++;
}
if (!xr.test(h)) {
let b = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: h };
e === null ? e = [b] : e.push(b), s++;
}
} else {
let b = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: h };
e === null ? e = [b] : e.push(b), s++;
}
var a = y === s;
if (!a) {
let b = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
e === null ? e = [b] : e.push(b), s++;
}
}
for (let h of Object.keys(l)) {
let y = l[h], g = s, u = !1, b = s;
if (typeof y == "string") {
if (z(y) > 4e3) {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [_] : e.push(_), s++;
}
} else {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [_] : e.push(_), s++;
}
var q = b === s;
u = u || q;
let w = s;
if (!(typeof y == "number" && isFinite(y))) {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [_] : e.push(_), s++;
}
var q = w === s;
u = u || q;
let P = s;
if (y !== null) {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [_] : e.push(_), s++;
}
var q = P === s;
u = u || q;
let c = s;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let d = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [d] : e.push(d), s++;
}
let _ = y.length;
for (let d = 0; d < _; d++) {
let x = y[d];
if (typeof x == "string") {
if (z(x) > 300) {
let j = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
var q = c === s;
if (u = u || q, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let h = { instancePath: n + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (Os(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: p, dynamicAnchors: f }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length)), r.value !== void 0 && i.call(r, "value")) {
let l = r.value;
if (typeof l == "string") {
if (z(l) > 4e3) {
let h = { instancePath: n + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: n + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.expected !== void 0 && i.call(r, "expected")) {
let l = r.expected;
if (typeof l == "string") {
if (z(l) > 4e3) {
let h = { instancePath: n + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: n + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
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
var Gi = st, Tn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function fe(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function ir(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.vi !== void 0 && i.call(r, "vi") && (R(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (R(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
let q = r.from, l = s, h = !1, y = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, h = !1, y = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = g === s;
if (h = h || a, h)
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
function _s(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function ae(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
function Ls(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Kt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $i = new RegExp("^[A-Z]{1,3}$", "u");
function As(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !i.call(r, "header"))) {
let c = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [c] : e.push(c), s++;
}
var h = q === s;
a = a || h;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !i.call(r, "letter"))) {
let c = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [c] : e.push(c), s++;
}
var h = l === s;
if (a = a || h, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
let y = s, g = !1, u = null, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !i.call(r, "field"))) {
let c = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [c] : e.push(c), s++;
}
var P = b === s;
P && (g = !0, u = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !i.call(r, "formColumn"))) {
let c = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [c] : e.push(c), s++;
}
var P = w === s;
if (P && g ? (g = !1, u = [u, 1]) : P && (g = !0, u = 1), g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let c = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let c of Object.keys(r))
if (!(c === "header" || c === "letter" || c === "field" || c === "formColumn")) {
let _ = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [_] : e.push(_), s++;
}
if (r.header !== void 0 && i.call(r, "header") && (ae(r.header, { instancePath: n + "/header", parentData: r, parentDataProperty: "header", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.letter !== void 0 && i.call(r, "letter")) {
let c = r.letter;
if (typeof c == "string") {
if (z(c) > 3) {
let _ = { instancePath: n + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [_] : e.push(_), s++;
}
if (!$i.test(c)) {
let _ = { instancePath: n + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [_] : e.push(_), s++;
}
} else {
let _ = { instancePath: n + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.field !== void 0 && i.call(r, "field")) {
let c = r.field;
if (!(c === "unitCode" || c === "unitName" || c === "indicator" || c === "period" || c === "value" || c === "measure" || c === "listDate")) {
let _ = { instancePath: n + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: bi.properties.field.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
r.formColumn !== void 0 && i.call(r, "formColumn") && (Ls(r.formColumn, { instancePath: n + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length));
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Es(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
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
return Es.errors = e, s === 0;
}
Es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ns(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Cn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Wt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
function zs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function Fs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ts(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
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
R(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Cs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (z(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!xr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
q = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
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
if (r.owner === void 0 || !i.call(r, "owner")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.locale === void 0 || !i.call(r, "locale")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.tables === void 0 || !i.call(r, "tables")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.measures === void 0 || !i.call(r, "measures")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.indicators === void 0 || !i.call(r, "indicators")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.units === void 0 || !i.call(r, "units")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
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
if (!i.call(Tn.properties, y)) {
let g = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (fe(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ir(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let y = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.owner !== void 0 && i.call(r, "owner")) {
let y = r.owner, g = s, u = !1, b = s;
ir(y, { instancePath: n + "/owner", parentData: r, parentDataProperty: "owner", rootData: p, dynamicAnchors: f }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
var t = b === s;
u = u || t;
let w = s;
if (y !== null) {
let P = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = w === s;
if (u = u || t, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.form !== void 0 && i.call(r, "form") && (fe(r.form, { instancePath: n + "/form", parentData: r, parentDataProperty: "form", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.validity !== void 0 && i.call(r, "validity") && (or(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (_s(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length)), r.locale !== void 0 && i.call(r, "locale")) {
let y = r.locale;
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.decimal === void 0 || !i.call(y, "decimal")) {
let g = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.thousands === void 0 || !i.call(y, "thousands")) {
let g = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.dateOrder === void 0 || !i.call(y, "dateOrder")) {
let g = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!(g === "decimal" || g === "thousands" || g === "dateOrder")) {
let u = { instancePath: n + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [u] : e.push(u), s++;
}
if (y.decimal !== void 0 && i.call(y, "decimal")) {
let g = y.decimal;
if (!(g === "," || g === ".")) {
let u = { instancePath: n + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: Tn.properties.locale.properties.decimal.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (y.thousands !== void 0 && i.call(y, "thousands")) {
let g = y.thousands;
if (!(g === "." || g === "," || g === " " || g === "")) {
let u = { instancePath: n + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: Tn.properties.locale.properties.thousands.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (y.dateOrder !== void 0 && i.call(y, "dateOrder")) {
let g = y.dateOrder;
if (!(g === "dmy" || g === "mdy" || g === "ymd")) {
let u = { instancePath: n + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: Tn.properties.locale.properties.dateOrder.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let g = { instancePath: n + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.tables !== void 0 && i.call(r, "tables")) {
let y = r.tables;
if (Array.isArray(y)) {
if (y.length > 40) {
let u = { instancePath: n + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (y.length < 1) {
let u = { instancePath: n + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let g = y.length;
for (let u = 0; u < g; u++) {
let b = y[u];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.sheet === void 0 || !i.call(b, "sheet")) {
let w = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [w] : e.push(w), s++;
}
if (b.headerRow === void 0 || !i.call(b, "headerRow")) {
let w = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [w] : e.push(w), s++;
}
if (b.columns === void 0 || !i.call(b, "columns")) {
let w = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(b))
if (!(w === "sheet" || w === "headerRow" || w === "firstRow" || w === "columns")) {
let P = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (b.sheet !== void 0 && i.call(b, "sheet")) {
let w = b.sheet, P = s, c = !1, _ = s;
ae(w, { instancePath: n + "/tables/" + u + "/sheet", parentData: b, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
var a = _ === s;
c = c || a;
let d = s;
if (w !== null) {
let x = { instancePath: n + "/tables/" + u + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = d === s;
if (c = c || a, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/tables/" + u + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (b.headerRow !== void 0 && i.call(b, "headerRow")) {
let w = b.headerRow, P = s, c = !1, _ = s;
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
var q = _ === s;
c = c || q;
let d = s;
if (w !== null) {
let x = { instancePath: n + "/tables/" + u + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var q = d === s;
if (c = c || q, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/tables/" + u + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (b.firstRow !== void 0 && i.call(b, "firstRow")) {
let w = b.firstRow;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let P = { instancePath: n + "/tables/" + u + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e5 || isNaN(w)) {
let P = { instancePath: n + "/tables/" + u + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [P] : e.push(P), s++;
}
if (w < 1 || isNaN(w)) {
let P = { instancePath: n + "/tables/" + u + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
}
}
if (b.columns !== void 0 && i.call(b, "columns")) {
let w = b.columns;
if (Array.isArray(w)) {
if (w.length > 200) {
let c = { instancePath: n + "/tables/" + u + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
if (w.length < 1) {
let c = { instancePath: n + "/tables/" + u + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let P = w.length;
for (let c = 0; c < P; c++)
As(w[c], { instancePath: n + "/tables/" + u + "/columns/" + c, parentData: w, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length);
} else {
let P = { instancePath: n + "/tables/" + u + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let w = { instancePath: n + "/tables/" + u, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.measures !== void 0 && i.call(r, "measures")) {
let y = r.measures;
if (Array.isArray(y)) {
if (y.length > 100) {
let u = { instancePath: n + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [u] : e.push(u), s++;
}
let g = y.length;
for (let u = 0; u < g; u++) {
let b = y[u];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.name === void 0 || !i.call(b, "name")) {
let w = { instancePath: n + "/measures/" + u, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (b.measure === void 0 || !i.call(b, "measure")) {
let w = { instancePath: n + "/measures/" + u, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(b))
if (!(w === "name" || w === "measure")) {
let P = { instancePath: n + "/measures/" + u, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
b.name !== void 0 && i.call(b, "name") && (ae(b.name, { instancePath: n + "/measures/" + u + "/name", parentData: b, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), b.measure !== void 0 && i.call(b, "measure") && (fe(b.measure, { instancePath: n + "/measures/" + u + "/measure", parentData: b, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length));
} else {
let w = { instancePath: n + "/measures/" + u, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: n + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.indicators !== void 0 && i.call(r, "indicators")) {
let y = r.indicators;
if (Array.isArray(y)) {
if (y.length > 2e3) {
let u = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [u] : e.push(u), s++;
}
if (y.length < 1) {
let u = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let g = y.length;
for (let u = 0; u < g; u++) {
let b = y[u];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.code === void 0 || !i.call(b, "code")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (b.name === void 0 || !i.call(b, "name")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (b.indicator === void 0 || !i.call(b, "indicator")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (b.measure === void 0 || !i.call(b, "measure")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
if (b.validity === void 0 || !i.call(b, "validity")) {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(b))
if (!i.call(Tn.properties.indicators.items.properties, w)) {
let P = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (b.code !== void 0 && i.call(b, "code") && (ae(b.code, { instancePath: n + "/indicators/" + u + "/code", parentData: b, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), b.name !== void 0 && i.call(b, "name") && (ae(b.name, { instancePath: n + "/indicators/" + u + "/name", parentData: b, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), b.indicator !== void 0 && i.call(b, "indicator")) {
let w = b.indicator, P = s, c = !1, _ = s;
fe(w, { instancePath: n + "/indicators/" + u + "/indicator", parentData: b, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
var l = _ === s;
c = c || l;
let d = s;
if (w !== null) {
let x = { instancePath: n + "/indicators/" + u + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = d === s;
if (c = c || l, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/indicators/" + u + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (b.parts !== void 0 && i.call(b, "parts")) {
let w = b.parts;
if (Array.isArray(w)) {
if (w.length > 8) {
let c = { instancePath: n + "/indicators/" + u + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [c] : e.push(c), s++;
}
if (w.length < 1) {
let c = { instancePath: n + "/indicators/" + u + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let P = w.length;
for (let c = 0; c < P; c++)
Es(w[c], { instancePath: n + "/indicators/" + u + "/parts/" + c, parentData: w, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length);
} else {
let P = { instancePath: n + "/indicators/" + u + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (b.scenario !== void 0 && i.call(b, "scenario") && (Ns(b.scenario, { instancePath: n + "/indicators/" + u + "/scenario", parentData: b, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length)), b.definition !== void 0 && i.call(b, "definition")) {
let w = b.definition, P = s, c = !1, _ = s;
if (typeof w == "string") {
if (z(w) > 40) {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!bt.test(w)) {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
var h = _ === s;
c = c || h;
let d = s;
if (w !== null) {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var h = d === s;
if (c = c || h, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/indicators/" + u + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
b.measure !== void 0 && i.call(b, "measure") && (fe(b.measure, { instancePath: n + "/indicators/" + u + "/measure", parentData: b, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), b.factor !== void 0 && i.call(b, "factor") && (Vs(b.factor, { instancePath: n + "/indicators/" + u + "/factor", parentData: b, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length)), b.validity !== void 0 && i.call(b, "validity") && (or(b.validity, { instancePath: n + "/indicators/" + u + "/validity", parentData: b, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), b.note !== void 0 && i.call(b, "note") && (lr(b.note, { instancePath: n + "/indicators/" + u + "/note", parentData: b, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length));
} else {
let w = { instancePath: n + "/indicators/" + u, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.units !== void 0 && i.call(r, "units")) {
let y = r.units;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let u = { instancePath: n + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [u] : e.push(u), s++;
}
let g = y.length;
for (let u = 0; u < g; u++) {
let b = y[u];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.code === void 0 || !i.call(b, "code")) {
let w = { instancePath: n + "/units/" + u, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (b.unit === void 0 || !i.call(b, "unit")) {
let w = { instancePath: n + "/units/" + u, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(b))
if (!(w === "code" || w === "name" || w === "unit")) {
let P = { instancePath: n + "/units/" + u, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
b.code !== void 0 && i.call(b, "code") && (zs(b.code, { instancePath: n + "/units/" + u + "/code", parentData: b, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length)), b.name !== void 0 && i.call(b, "name") && (ae(b.name, { instancePath: n + "/units/" + u + "/name", parentData: b, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), b.unit !== void 0 && i.call(b, "unit") && (Fs(b.unit, { instancePath: n + "/units/" + u + "/unit", parentData: b, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length));
} else {
let w = { instancePath: n + "/units/" + u, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: n + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (lr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Ts(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Cs(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ji = nt, qi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function ar(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function pr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.vi !== void 0 && i.call(r, "vi") && (R(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (R(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
function nt(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
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
if (z(t) > 50) {
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
return nt.errors = e, s === 0;
}
nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xi = tt, kt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function Bs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function Ks(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
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
if (z(r) > 60) {
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
return Ks.errors = e, s === 0;
}
Ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
function Ss(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
return Ss.errors = e, s === 0;
}
Ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Us(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
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
return Us.errors = e, s === 0;
}
Us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qt = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Ms(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function Ws(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
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
return Ws.errors = e, s === 0;
}
Ws.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ys(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Cn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
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
return Hs.errors = e, s === 0;
}
Hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ut.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ht = new RegExp("^B?E?I?P?W?$", "u");
function Gs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
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
if (r.file !== void 0 && i.call(r, "file") && (R(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (R(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (z(t) > 40) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yt.test(t)) {
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
r.column !== void 0 && i.call(r, "column") && (R(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ji = new RegExp("^[0-9a-f]{64}$", "u");
function tt(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && i.call(r, "state") && r.state !== "number") {
let c = {};
e === null ? e = [c] : e.push(c), s++;
}
var l = q === s;
s = t, e !== null && (t ? e.length = t : e = null);
let h;
if (l) {
let c = s, _ = s, d = !1, x = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && i.call(r, "value") && typeof r.value != "string") {
let m = { instancePath: n + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
var g = x === s;
if (d = d || g, g) {
var y = {};
y.value = !0;
}
let j = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !i.call(r, "category"))) {
let m = { instancePath: n, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [m] : e.push(m), s++;
}
var g = j === s;
if (d = d || g, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let m = { instancePath: n, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
var l = c === s;
a = l, a && y !== !0 && (y = y || {}, y.state = !0), h = "then";
} else {
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && i.call(r, "value") && r.value !== null) {
let d = { instancePath: n + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.category !== void 0 && i.call(r, "category")) {
let d = { instancePath: n + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
var l = c === s;
a = l, a && y !== !0 && (y = y || {}, y.value = !0, y.category = !0), h = "else";
}
if (!a) {
let c = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: h } };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !i.call(r, "subject")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.window === void 0 || !i.call(r, "window")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.period === void 0 || !i.call(r, "period")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.scenario === void 0 || !i.call(r, "scenario")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.edition === void 0 || !i.call(r, "edition")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.revision === void 0 || !i.call(r, "revision")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.cutoff === void 0 || !i.call(r, "cutoff")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.state === void 0 || !i.call(r, "state")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.obsStatus === void 0 || !i.call(r, "obsStatus")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.confStatus === void 0 || !i.call(r, "confStatus")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.source === void 0 || !i.call(r, "source")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!i.call(kt.properties, c)) {
let _ = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [_] : e.push(_), s++;
}
if (r.subject !== void 0 && i.call(r, "subject")) {
let c = r.subject, _ = s, d = !1, x = s;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.unit === void 0 || !i.call(c, "unit")) {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(c))
if (m !== "unit") {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
c.unit !== void 0 && i.call(c, "unit") && (Bs(c.unit, { instancePath: n + "/subject/unit", parentData: c, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length));
} else {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var b = x === s;
if (d = d || b, b)
var u = !0;
let j = s;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.code === void 0 || !i.call(c, "code")) {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(c))
if (!(m === "code" || m === "level")) {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
c.code !== void 0 && i.call(c, "code") && (Zs(c.code, { instancePath: n + "/subject/code", parentData: c, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length)), c.level !== void 0 && i.call(c, "level") && (Ks(c.level, { instancePath: n + "/subject/level", parentData: c, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length));
} else {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var b = j === s;
d = d || b, b && u !== !0 && (u = !0);
let E = s;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.body === void 0 || !i.call(c, "body")) {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(c))
if (m !== "body") {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
c.body !== void 0 && i.call(c, "body") && (ue(c.body, { instancePath: n + "/subject/body", parentData: c, parentDataProperty: "body", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var b = E === s;
if (d = d || b, b && u !== !0 && (u = !0), d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.reporter !== void 0 && i.call(r, "reporter") && (ue(r.reporter, { instancePath: n + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.indicator !== void 0 && i.call(r, "indicator") && (Ss(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length)), r.definition !== void 0 && i.call(r, "definition") && (ue(r.definition, { instancePath: n + "/definition", parentData: r, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (Us(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length)), r.period !== void 0 && i.call(r, "period") && (Ms(r.period, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (fr(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), r.covers !== void 0 && i.call(r, "covers") && r.covers !== "period") {
let c = { instancePath: n + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown")) {
let c = r.breakdown;
if (Array.isArray(c)) {
if (c.length > 10) {
let d = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [d] : e.push(d), s++;
}
let _ = c.length;
for (let d = 0; d < _; d++)
Ws(c[d], { instancePath: n + "/breakdown/" + d, parentData: c, parentDataProperty: d, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length);
} else {
let _ = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (Ys(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length)), r.edition !== void 0 && i.call(r, "edition")) {
let c = r.edition;
if (!(c === "estimate" || c === "provisional" || c === "official")) {
let _ = { instancePath: n + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: kt.properties.edition.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.revision !== void 0 && i.call(r, "revision")) {
let c = r.revision;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let _ = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [_] : e.push(_), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 9999 || isNaN(c)) {
let _ = { instancePath: n + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [_] : e.push(_), s++;
}
if (c < 0 || isNaN(c)) {
let _ = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [_] : e.push(_), s++;
}
}
}
if (r.cutoff !== void 0 && i.call(r, "cutoff")) {
let c = r.cutoff, _ = s, d = !1, x = s;
fr(c, { instancePath: n + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: p, dynamicAnchors: f }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var w = x === s;
d = d || w;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var w = j === s;
if (d = d || w, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.value !== void 0 && i.call(r, "value")) {
let c = r.value, _ = s, d = !1, x = s;
Hs(c, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length);
var P = x === s;
d = d || P;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var P = j === s;
if (d = d || P, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.category !== void 0 && i.call(r, "category") && (ue(r.category, { instancePath: n + "/category", parentData: r, parentDataProperty: "category", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.state !== void 0 && i.call(r, "state") && (Qs(r.state, { instancePath: n + "/state", parentData: r, parentDataProperty: "state", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), r.obsStatus !== void 0 && i.call(r, "obsStatus") && (Gs(r.obsStatus, { instancePath: n + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: p, dynamicAnchors: f }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length)), r.confStatus !== void 0 && i.call(r, "confStatus")) {
let c = r.confStatus;
if (!(c === "F" || c === "N" || c === "C")) {
let _ = { instancePath: n + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: kt.properties.confStatus.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (Js(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: p, dynamicAnchors: f }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length)), r.source !== void 0 && i.call(r, "source")) {
let c = r.source;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.id === void 0 || !i.call(c, "id")) {
let _ = { instancePath: n + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [_] : e.push(_), s++;
}
for (let _ of Object.keys(c))
if (!(_ === "id" || _ === "sha256")) {
let d = { instancePath: n + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
e === null ? e = [d] : e.push(d), s++;
}
if (c.id !== void 0 && i.call(c, "id") && (ue(c.id, { instancePath: n + "/source/id", parentData: c, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), c.sha256 !== void 0 && i.call(c, "sha256")) {
let _ = c.sha256;
if (typeof _ == "string") {
if (z(_) > 64) {
let d = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!ji.test(_)) {
let d = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let _ = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var eo = it;
function Xs(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function en(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = en.evaluated;
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
if (z(r) > 80) {
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
return en.errors = e, s === 0;
}
en.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return rn.errors = e, s === 0;
}
rn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = sn.evaluated;
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
return sn.errors = e, s === 0;
}
sn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function it(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
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
r.id !== void 0 && i.call(r, "id") && (Xs(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), r.calendar !== void 0 && i.call(r, "calendar") && (en(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? en.errors : e.concat(en.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind") && (rn(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? rn.errors : e.concat(rn.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (sn(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? sn.errors : e.concat(sn.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ro = ot, gt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, holidays: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function W(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function te(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
r.vi !== void 0 && i.call(r, "vi") && (R(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (R(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nn.evaluated;
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
let h = a[l];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.number === void 0 || !i.call(h, "number")) {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.from === void 0 || !i.call(h, "from")) {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(h))
if (!(y === "number" || y === "from")) {
let g = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.number !== void 0 && i.call(h, "number") && (le(h.number, { instancePath: n + "/later/" + l + "/number", parentData: h, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), h.from !== void 0 && i.call(h, "from")) {
let y = h.from, g = s, u = !1, b = s;
wr(y, { instancePath: n + "/later/" + l + "/from", parentData: h, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
var t = b === s;
u = u || t;
let w = s;
if (y !== null) {
let P = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = w === s;
if (u = u || t, u)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
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
return nn.errors = e, s === 0;
}
nn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ze(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 60) {
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
function Fe(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fe.evaluated;
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
let q = r.from, l = s, h = !1, y = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let u = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, l = s, h = !1, y = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (q !== null) {
let u = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var a = g === s;
if (h = h || a, h)
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
return Fe.errors = e, s === 0;
}
Fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return tn.errors = e, s === 0;
}
tn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function on(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = on.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return on.errors = e, s === 0;
}
on.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kn = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function qr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function Dr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.month === void 0 || !i.call(r, "month")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.day === void 0 || !i.call(r, "day")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.yearOffset === void 0 || !i.call(r, "yearOffset")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "month" || P === "day" || P === "yearOffset")) {
let c = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "inYear") {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.month !== void 0 && i.call(r, "month")) {
let P = r.month;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let c = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 12 || isNaN(P)) {
let c = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [c] : e.push(c), s++;
}
if (P < 1 || isNaN(P)) {
let c = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
if (r.day !== void 0 && i.call(r, "day")) {
let P = r.day;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let c = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 31 || isNaN(P)) {
let c = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [c] : e.push(c), s++;
}
if (P < 1 || isNaN(P)) {
let c = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
if (r.yearOffset !== void 0 && i.call(r, "yearOffset")) {
let P = r.yearOffset;
if (!(P === 0 || P === 1)) {
let c = { instancePath: n + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: Kn.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = q === s;
if (a = a || w, w)
var l = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.days === void 0 || !i.call(r, "days")) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.dayKind === void 0 || !i.call(r, "dayKind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "days" || P === "dayKind")) {
let c = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "afterPeriod") {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.days !== void 0 && i.call(r, "days")) {
let P = r.days;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let c = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 400 || isNaN(P)) {
let c = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [c] : e.push(c), s++;
}
if (P < 0 || isNaN(P)) {
let c = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
if (r.dayKind !== void 0 && i.call(r, "dayKind")) {
let P = r.dayKind;
if (!(P === "calendar" || P === "working")) {
let c = { instancePath: n + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: Kn.anyOf[1].properties.dayKind.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = h === s;
a = a || w, w && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let P = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "date")) {
let c = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let P = r.kind;
if (!(P === "by" || P === "before")) {
let c = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: Kn.anyOf[2].properties.kind.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
r.date !== void 0 && i.call(r, "date") && (qr(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length));
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = y === s;
a = a || w, w && l !== !0 && (l = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (P !== "kind") {
let c = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "continuous") {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = g === s;
a = a || w, w && l !== !0 && (l = !0);
let u = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.event === void 0 || !i.call(r, "event")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.relation === void 0 || !i.call(r, "relation")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.days === void 0 || !i.call(r, "days")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "event" || P === "relation" || P === "days")) {
let c = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "afterEvent") {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.event !== void 0 && i.call(r, "event") && (te(r.event, { instancePath: n + "/event", parentData: r, parentDataProperty: "event", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.relation !== void 0 && i.call(r, "relation")) {
let P = r.relation;
if (!(P === "after" || P === "upon" || P === "before")) {
let c = { instancePath: n + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: Kn.anyOf[4].properties.relation.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.days !== void 0 && i.call(r, "days")) {
let P = r.days, c = s, _ = !1, d = s;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [j] : e.push(j), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 400 || isNaN(P)) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [j] : e.push(j), s++;
}
if (P < 0 || isNaN(P)) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [j] : e.push(j), s++;
}
}
var b = d === s;
_ = _ || b;
let x = s;
if (P !== null) {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var b = x === s;
if (_ = _ || b, _)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let j = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = u === s;
if (a = a || w, w && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let P = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
return Dr.errors = e, o.props = l, s === 0;
}
Dr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ze(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
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
return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
var Ft = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, xi = new RegExp("^[A-Z][0-9]{2}$", "u");
function ln(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ln.errors = e, s === 0;
}
ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function an(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = an.evaluated;
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
return an.errors = e, s === 0;
}
an.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
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
an(t[q], { instancePath: n + "/parts/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? an.errors : e.concat(an.errors), s = e.length);
} else {
let a = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
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
return pn.errors = e, s === 0;
}
pn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "numerator" || g === "denominator" || g === "fixedDenominator")) {
let u = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "share") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [g] : e.push(g), s++;
}
r.numerator !== void 0 && i.call(r, "numerator") && (Te(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (Te(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.fixedDenominator !== void 0 && i.call(r, "fixedDenominator") && (pn(r.fixedDenominator, { instancePath: n + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? pn.errors : e.concat(pn.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = q === s;
if (a = a || y, y)
var l = !0;
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
let u = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "value") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [g] : e.push(g), s++;
}
r.of !== void 0 && i.call(r, "of") && (Te(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = h === s;
if (a = a || y, y && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return fn.errors = e, o.props = l, s === 0;
}
fn.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function un(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = un.evaluated;
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
return un.errors = e, s === 0;
}
un.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mn.evaluated;
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
if (!i.call(Ft.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && i.call(r, "id")) {
let t = r.id;
if (typeof t == "string") {
if (z(t) > 10) {
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
let a = { instancePath: n + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: Ft.properties.dueOrigin.enum } };
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
let y = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [y] : e.push(y), s++;
}
let q = a.length;
for (let y = 0; y < q; y++)
ln(a[y], { instancePath: n + "/scope/units/" + y, parentData: a, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? ln.errors : e.concat(ln.errors), s = e.length);
let l = a.length, h;
if (l > 1) {
e: for (; l--; )
for (h = l; h--; )
if (G(a[l], a[h])) {
let y = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: h } };
e === null ? e = [y] : e.push(y), s++;
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
fn(t[q], { instancePath: n + "/progress/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? fn.errors : e.concat(fn.errors), s = e.length);
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
un(t[q], { instancePath: n + "/references/" + q, parentData: t, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? un.errors : e.concat(un.errors), s = e.length);
} else {
let a = { instancePath: n + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (Ze(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return mn.errors = e, s === 0;
}
mn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function cn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cn.evaluated;
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
R(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return cn.errors = e, s === 0;
}
cn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function dn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = dn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (z(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!xr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, q;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
q = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: q } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return dn.errors = e, s === 0;
}
dn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ot(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
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
if (!i.call(gt.properties, u)) {
let b = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [b] : e.push(b), s++;
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
let b = u.length;
for (let w = 0; w < b; w++)
nn(u[w], { instancePath: n + "/instruments/" + w, parentData: u, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? nn.errors : e.concat(nn.errors), s = e.length);
} else {
let b = { instancePath: n + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.calendar !== void 0 && i.call(r, "calendar") && (W(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.holidays !== void 0 && i.call(r, "holidays") && (W(r.holidays, { instancePath: n + "/holidays", parentData: r, parentDataProperty: "holidays", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.forms !== void 0 && i.call(r, "forms")) {
let u = r.forms;
if (Array.isArray(u)) {
if (u.length > 200) {
let c = { instancePath: n + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
if (u.length < 1) {
let c = { instancePath: n + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let b = u.length;
for (let c = 0; c < b; c++)
W(u[c], { instancePath: n + "/forms/" + c, parentData: u, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let w = u.length, P;
if (w > 1) {
e: for (; w--; )
for (P = w; P--; )
if (G(u[w], u[P])) {
let c = { instancePath: n + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: w, j: P } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let b = { instancePath: n + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
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
let b = u.length;
for (let w = 0; w < b; w++) {
let P = u[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.kind === void 0 || !i.call(P, "kind")) {
let c = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.names === void 0 || !i.call(P, "names")) {
let c = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.level === void 0 || !i.call(P, "level")) {
let c = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.scope === void 0 || !i.call(P, "scope")) {
let c = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.validity === void 0 || !i.call(P, "validity")) {
let c = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.forms === void 0 || !i.call(P, "forms")) {
let c = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(P))
if (!(c === "kind" || c === "names" || c === "level" || c === "validity" || c === "scope" || c === "subject" || c === "forms")) {
let _ = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [_] : e.push(_), s++;
}
if (P.kind !== void 0 && i.call(P, "kind") && (W(P.kind, { instancePath: n + "/reporters/" + w + "/kind", parentData: P, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), P.names !== void 0 && i.call(P, "names") && (te(P.names, { instancePath: n + "/reporters/" + w + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), P.level !== void 0 && i.call(P, "level")) {
let c = P.level, _ = s, d = !1, x = s;
ze(c, { instancePath: n + "/reporters/" + w + "/level", parentData: P, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var t = x === s;
d = d || t;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var t = j === s;
if (d = d || t, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (P.validity !== void 0 && i.call(P, "validity") && (Fe(P.validity, { instancePath: n + "/reporters/" + w + "/validity", parentData: P, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), P.scope !== void 0 && i.call(P, "scope")) {
let c = P.scope;
if (!(c === "territory" || c === "office")) {
let _ = { instancePath: n + "/reporters/" + w + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: gt.properties.reporters.items.properties.scope.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (P.subject !== void 0 && i.call(P, "subject") && (ze(P.subject, { instancePath: n + "/reporters/" + w + "/subject", parentData: P, parentDataProperty: "subject", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), P.forms !== void 0 && i.call(P, "forms")) {
let c = P.forms;
if (Array.isArray(c)) {
if (c.length > 200) {
let j = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
if (c.length < 1) {
let j = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
let _ = c.length;
for (let j = 0; j < _; j++)
W(c[j], { instancePath: n + "/reporters/" + w + "/forms/" + j, parentData: c, parentDataProperty: j, rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let d = c.length, x;
if (d > 1) {
e: for (; d--; )
for (x = d; x--; )
if (G(c[d], c[x])) {
let j = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: d, j: x } };
e === null ? e = [j] : e.push(j), s++;
break e;
}
}
} else {
let _ = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let c = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.receivers !== void 0 && i.call(r, "receivers")) {
let u = r.receivers;
if (Array.isArray(u)) {
if (u.length > 20) {
let w = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let b = u.length;
for (let w = 0; w < b; w++) {
let P = u[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.kind === void 0 || !i.call(P, "kind")) {
let c = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.names === void 0 || !i.call(P, "names")) {
let c = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.level === void 0 || !i.call(P, "level")) {
let c = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.validity === void 0 || !i.call(P, "validity")) {
let c = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.afterEnd === void 0 || !i.call(P, "afterEnd")) {
let c = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(P))
if (!(c === "kind" || c === "names" || c === "level" || c === "validity" || c === "afterEnd")) {
let _ = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [_] : e.push(_), s++;
}
if (P.kind !== void 0 && i.call(P, "kind") && (W(P.kind, { instancePath: n + "/receivers/" + w + "/kind", parentData: P, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), P.names !== void 0 && i.call(P, "names") && (te(P.names, { instancePath: n + "/receivers/" + w + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), P.level !== void 0 && i.call(P, "level")) {
let c = P.level, _ = s, d = !1, x = s;
ze(c, { instancePath: n + "/receivers/" + w + "/level", parentData: P, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var a = x === s;
d = d || a;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var a = j === s;
if (d = d || a, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (P.validity !== void 0 && i.call(P, "validity") && (Fe(P.validity, { instancePath: n + "/receivers/" + w + "/validity", parentData: P, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), P.afterEnd !== void 0 && i.call(P, "afterEnd")) {
let c = P.afterEnd, _ = s, d = !1, x = s;
W(c, { instancePath: n + "/receivers/" + w + "/afterEnd", parentData: P, parentDataProperty: "afterEnd", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
var q = x === s;
d = d || q;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var q = j === s;
if (d = d || q, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let c = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.deliveries !== void 0 && i.call(r, "deliveries")) {
let u = r.deliveries;
if (Array.isArray(u)) {
if (u.length > 30) {
let w = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [w] : e.push(w), s++;
}
let b = u.length;
for (let w = 0; w < b; w++) {
let P = u[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.id === void 0 || !i.call(P, "id")) {
let c = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.names === void 0 || !i.call(P, "names")) {
let c = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.periodKind === void 0 || !i.call(P, "periodKind")) {
let c = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.edition === void 0 || !i.call(P, "edition")) {
let c = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.due === void 0 || !i.call(P, "due")) {
let c = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(P))
if (!(c === "id" || c === "names" || c === "periodKind" || c === "edition" || c === "due")) {
let _ = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [_] : e.push(_), s++;
}
if (P.id !== void 0 && i.call(P, "id") && (W(P.id, { instancePath: n + "/deliveries/" + w + "/id", parentData: P, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), P.names !== void 0 && i.call(P, "names") && (te(P.names, { instancePath: n + "/deliveries/" + w + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), P.periodKind !== void 0 && i.call(P, "periodKind") && (tn(P.periodKind, { instancePath: n + "/deliveries/" + w + "/periodKind", parentData: P, parentDataProperty: "periodKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? tn.errors : e.concat(tn.errors), s = e.length)), P.edition !== void 0 && i.call(P, "edition")) {
let c = P.edition, _ = s, d = !1, x = s;
on(c, { instancePath: n + "/deliveries/" + w + "/edition", parentData: P, parentDataProperty: "edition", rootData: p, dynamicAnchors: f }) || (e = e === null ? on.errors : e.concat(on.errors), s = e.length);
var l = x === s;
d = d || l;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var l = j === s;
if (d = d || l, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (P.due !== void 0 && i.call(P, "due")) {
let c = P.due, _ = s, d = !1, x = s;
Dr(c, { instancePath: n + "/deliveries/" + w + "/due", parentData: P, parentDataProperty: "due", rootData: p, dynamicAnchors: f }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
var h = x === s;
d = d || h;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var h = j === s;
if (d = d || h, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let c = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.endedReporters !== void 0 && i.call(r, "endedReporters")) {
let u = r.endedReporters;
if (u && typeof u == "object" && !Array.isArray(u)) {
if (u.owedBy === void 0 || !i.call(u, "owedBy")) {
let b = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(u))
if (!(b === "owedBy" || b === "note")) {
let w = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [w] : e.push(w), s++;
}
if (u.owedBy !== void 0 && i.call(u, "owedBy")) {
let b = u.owedBy;
if (!(b === "successor" || b === "province")) {
let w = { instancePath: n + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: gt.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
u.note !== void 0 && i.call(u, "note") && (Ze(u.note, { instancePath: n + "/endedReporters/note", parentData: u, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length));
} else {
let b = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.documents !== void 0 && i.call(r, "documents")) {
let u = r.documents;
if (Array.isArray(u)) {
if (u.length > 40) {
let w = { instancePath: n + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
let b = u.length;
for (let w = 0; w < b; w++) {
let P = u[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.id === void 0 || !i.call(P, "id")) {
let c = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.names === void 0 || !i.call(P, "names")) {
let c = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.number === void 0 || !i.call(P, "number")) {
let c = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [c] : e.push(c), s++;
}
if (P.date === void 0 || !i.call(P, "date")) {
let c = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(P))
if (!(c === "id" || c === "names" || c === "number" || c === "date")) {
let _ = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [_] : e.push(_), s++;
}
if (P.id !== void 0 && i.call(P, "id") && (W(P.id, { instancePath: n + "/documents/" + w + "/id", parentData: P, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), P.names !== void 0 && i.call(P, "names") && (te(P.names, { instancePath: n + "/documents/" + w + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), P.number !== void 0 && i.call(P, "number")) {
let c = P.number, _ = s, d = !1, x = s;
jr(c, { instancePath: n + "/documents/" + w + "/number", parentData: P, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length);
var y = x === s;
d = d || y;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var y = j === s;
if (d = d || y, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (P.date !== void 0 && i.call(P, "date")) {
let c = P.date, _ = s, d = !1, x = s;
qr(c, { instancePath: n + "/documents/" + w + "/date", parentData: P, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var g = x === s;
d = d || g;
let j = s;
if (c !== null) {
let E = { instancePath: n + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var g = j === s;
if (d = d || g, d)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let E = { instancePath: n + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let c = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
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
let b = u.length;
for (let w = 0; w < b; w++)
mn(u[w], { instancePath: n + "/tasks/" + w, parentData: u, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? mn.errors : e.concat(mn.errors), s = e.length);
} else {
let b = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (Fe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (Ze(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (cn(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? cn.errors : e.concat(cn.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (dn(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? dn.errors : e.concat(dn.errors), s = e.length));
} else {
let u = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var so = lt, Ii = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function ve(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
function yn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = yn.evaluated;
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
if (z(r) > 60) {
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
return yn.errors = e, s === 0;
}
yn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!wt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return hn.errors = e, s === 0;
}
hn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Vn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pn.errors = e, s === 0;
}
Pn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lt(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
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
let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.name !== void 0 && i.call(r, "name") && (ve(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.levels !== void 0 && i.call(r, "levels")) {
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
let h = l.length;
for (let u = 0; u < h; u++)
yn(l[u], { instancePath: n + "/levels/" + u, parentData: l, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? yn.errors : e.concat(yn.errors), s = e.length);
let y = l.length, g;
if (y > 1) {
e: for (; y--; )
for (g = y; g--; )
if (G(l[y], l[g])) {
let u = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: y, j: g } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let h = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.endDate !== void 0 && i.call(r, "endDate")) {
let l = r.endDate;
if (!(l === "exclusive" || l === "inclusive")) {
let h = { instancePath: n + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: Ii.properties.endDate.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.coveredFrom !== void 0 && i.call(r, "coveredFrom") && (Ce(r.coveredFrom, { instancePath: n + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.vintages !== void 0 && i.call(r, "vintages")) {
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
let h = l.length;
for (let u = 0; u < h; u++)
Ce(l[u], { instancePath: n + "/vintages/" + u, parentData: l, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
let y = l.length, g;
if (y > 1) {
e: for (; y--; )
for (g = y; g--; )
if (G(l[y], l[g])) {
let u = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: y, j: g } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let h = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.bases !== void 0 && i.call(r, "bases")) {
let l = r.bases;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 50) {
let h = { instancePath: n + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l)) {
let y = s;
hn(h, { instancePath: n + "/bases", parentData: l, parentDataProperty: "bases", rootData: p, dynamicAnchors: f }) || (e = e === null ? hn.errors : e.concat(hn.errors), s = e.length);
var t = y === s;
if (!t) {
let g = { instancePath: n + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
e === null ? e = [g] : e.push(g), s++;
}
}
for (let h of Object.keys(l)) {
let y = l[h];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.concept === void 0 || !i.call(y, "concept")) {
let g = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!(g === "concept" || g === "date")) {
let u = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [u] : e.push(u), s++;
}
if (y.concept !== void 0 && i.call(y, "concept") && (ve(y.concept, { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: y, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), y.date !== void 0 && i.call(y, "date")) {
let g = y.date, u = s, b = !1, w = s;
Ce(g, { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: y, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
var a = w === s;
b = b || a;
let P = s;
if (g !== null) {
let c = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var a = P === s;
if (b = b || a, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let g = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let h = { instancePath: n + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.withoutObligation !== void 0 && i.call(r, "withoutObligation")) {
let l = r.withoutObligation;
if (Array.isArray(l)) {
if (l.length > 200) {
let u = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [u] : e.push(u), s++;
}
let h = l.length;
for (let u = 0; u < h; u++)
ve(l[u], { instancePath: n + "/withoutObligation/" + u, parentData: l, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length);
let y = l.length, g;
if (y > 1) {
e: for (; y--; )
for (g = y; g--; )
if (G(l[y], l[g])) {
let u = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: y, j: g } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let h = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let l = r.source, h = s, y = !1, g = s;
Pn(l, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pn.errors : e.concat(Pn.errors), s = e.length);
var q = g === s;
y = y || q;
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
let b = l.length;
for (let w = 0; w < b; w++)
ve(l[w], { instancePath: n + "/source/" + w, parentData: l, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length);
} else {
let b = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
var q = u === s;
if (y = y || q, y)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let b = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var no = at, Ue = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function se(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
function be(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 13) {
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
return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function M(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
if (z(r) > 80) {
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
function ur(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
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
function K(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
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
function $e(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $e.errors = e, s === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = kn.evaluated;
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
return kn.errors = e, s === 0;
}
kn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function gn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Cn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return gn.errors = e, s === 0;
}
gn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = wn.evaluated;
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
return wn.errors = e, s === 0;
}
wn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _i = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function vn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _i.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return vn.errors = e, s === 0;
}
vn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = bn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ht.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return bn.errors = e, s === 0;
}
bn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Li = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function $n(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $n.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Li.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return $n.errors = e, s === 0;
}
$n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!vt.test(r)) {
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
function cr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
function qn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Vn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qn.errors = e, s === 0;
}
qn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ai = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), Tt = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), Ei = new RegExp("^[A-Za-z-]+$", "u");
function at(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
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
if (!i.call(Ue.properties, j)) {
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
let m = { instancePath: n + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
e === null ? e = [m] : e.push(m), s++;
}
if (j.id !== void 0 && i.call(j, "id") && (se(j.id, { instancePath: n + "/release/id", parentData: j, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), j.basis !== void 0 && i.call(j, "basis") && (be(j.basis, { instancePath: n + "/release/basis", parentData: j, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), j.listDates !== void 0 && i.call(j, "listDates")) {
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
let m = E.length;
for (let V = 0; V < m; V++)
Re(E[V], { instancePath: n + "/release/listDates/" + V, parentData: E, parentDataProperty: V, rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
let $ = E.length, k;
if ($ > 1) {
e: for (; $--; )
for (k = $; k--; )
if (G(E[$], E[k])) {
let V = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: $, j: k } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let m = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (j.sample !== void 0 && i.call(j, "sample") && typeof j.sample != "boolean") {
let E = { instancePath: n + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [E] : e.push(E), s++;
}
j.before !== void 0 && i.call(j, "before") && (be(j.before, { instancePath: n + "/release/before", parentData: j, parentDataProperty: "before", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let E = { instancePath: n + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.summary !== void 0 && i.call(r, "summary")) {
let j = r.summary;
if (Array.isArray(j)) {
if (j.length > 100) {
let m = { instancePath: n + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [m] : e.push(m), s++;
}
let E = j.length;
for (let m = 0; m < E; m++) {
let $ = j[m];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.code === void 0 || !i.call($, "code")) {
let k = { instancePath: n + "/summary/" + m, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.text === void 0 || !i.call($, "text")) {
let k = { instancePath: n + "/summary/" + m, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.figures === void 0 || !i.call($, "figures")) {
let k = { instancePath: n + "/summary/" + m, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.holds === void 0 || !i.call($, "holds")) {
let k = { instancePath: n + "/summary/" + m, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let k = { instancePath: n + "/summary/" + m, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys($))
if (!(k === "code" || k === "text" || k === "figures" || k === "holds" || k === "source")) {
let V = { instancePath: n + "/summary/" + m, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if ($.code !== void 0 && i.call($, "code") && (M($.code, { instancePath: n + "/summary/" + m + "/code", parentData: $, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.text !== void 0 && i.call($, "text") && (ur($.text, { instancePath: n + "/summary/" + m + "/text", parentData: $, parentDataProperty: "text", rootData: p, dynamicAnchors: f }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), $.figures !== void 0 && i.call($, "figures")) {
let k = $.figures;
if (Array.isArray(k)) {
if (k.length > 20) {
let F = { instancePath: n + "/summary/" + m + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [F] : e.push(F), s++;
}
let V = k.length;
for (let F = 0; F < V; F++) {
let v = k[F];
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.name === void 0 || !i.call(v, "name")) {
let D = { instancePath: n + "/summary/" + m + "/figures/" + F, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.value === void 0 || !i.call(v, "value")) {
let D = { instancePath: n + "/summary/" + m + "/figures/" + F, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.expected === void 0 || !i.call(v, "expected")) {
let D = { instancePath: n + "/summary/" + m + "/figures/" + F, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!(D === "name" || D === "value" || D === "expected")) {
let I = { instancePath: n + "/summary/" + m + "/figures/" + F, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.name !== void 0 && i.call(v, "name")) {
let D = v.name;
if (typeof D == "string") {
if (z(D) > 40) {
let I = { instancePath: n + "/summary/" + m + "/figures/" + F + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!xr.test(D)) {
let I = { instancePath: n + "/summary/" + m + "/figures/" + F + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: n + "/summary/" + m + "/figures/" + F + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.value !== void 0 && i.call(v, "value") && (K(v.value, { instancePath: n + "/summary/" + m + "/figures/" + F + "/value", parentData: v, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), v.expected !== void 0 && i.call(v, "expected")) {
let D = v.expected, I = s, L = !1, N = s;
K(D, { instancePath: n + "/summary/" + m + "/figures/" + F + "/expected", parentData: v, parentDataProperty: "expected", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var t = N === s;
L = L || t;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/summary/" + m + "/figures/" + F + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var t = T === s;
if (L = L || t, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/summary/" + m + "/figures/" + F + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let D = { instancePath: n + "/summary/" + m + "/figures/" + F, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let V = { instancePath: n + "/summary/" + m + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.holds !== void 0 && i.call($, "holds") && typeof $.holds != "boolean") {
let k = { instancePath: n + "/summary/" + m + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.source !== void 0 && i.call($, "source")) {
let k = $.source, V = s, F = !1, v = s;
se(k, { instancePath: n + "/summary/" + m + "/source", parentData: $, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var a = v === s;
F = F || a;
let D = s;
if (k !== "") {
let I = { instancePath: n + "/summary/" + m + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = D === s;
if (F = F || a, F)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let I = { instancePath: n + "/summary/" + m + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let k = { instancePath: n + "/summary/" + m, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
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
let m = { instancePath: n + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let E = j.length;
for (let m = 0; m < E; m++) {
let $ = j[m];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !i.call($, "indicator")) {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.definition === void 0 || !i.call($, "definition")) {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.role === void 0 || !i.call($, "role")) {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.unit === void 0 || !i.call($, "unit")) {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.basis === void 0 || !i.call($, "basis")) {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.scenario === void 0 || !i.call($, "scenario")) {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.points === void 0 || !i.call($, "points")) {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys($))
if (!i.call(Ue.properties.series.items.properties, k)) {
let V = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if ($.indicator !== void 0 && i.call($, "indicator") && (M($.indicator, { instancePath: n + "/series/" + m + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.definition !== void 0 && i.call($, "definition") && (se($.definition, { instancePath: n + "/series/" + m + "/definition", parentData: $, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.unit !== void 0 && i.call($, "unit")) {
let k = $.unit, V = s, F = !1, v = s;
$e(k, { instancePath: n + "/series/" + m + "/unit", parentData: $, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length);
var q = v === s;
F = F || q;
let D = s;
if (k !== null) {
let I = { instancePath: n + "/series/" + m + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var q = D === s;
if (F = F || q, F)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let I = { instancePath: n + "/series/" + m + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if ($.members !== void 0 && i.call($, "members")) {
let k = $.members;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let F = { instancePath: n + "/series/" + m + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [F] : e.push(F), s++;
}
if (k.length < 1) {
let F = { instancePath: n + "/series/" + m + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let V = k.length;
for (let F = 0; F < V; F++)
$e(k[F], { instancePath: n + "/series/" + m + "/members/" + F, parentData: k, parentDataProperty: F, rootData: p, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length);
} else {
let V = { instancePath: n + "/series/" + m + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.breakdown !== void 0 && i.call($, "breakdown")) {
let k = $.breakdown;
if (Array.isArray(k)) {
if (k.length > 10) {
let F = { instancePath: n + "/series/" + m + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [F] : e.push(F), s++;
}
let V = k.length;
for (let F = 0; F < V; F++)
kn(k[F], { instancePath: n + "/series/" + m + "/breakdown/" + F, parentData: k, parentDataProperty: F, rootData: p, dynamicAnchors: f }) || (e = e === null ? kn.errors : e.concat(kn.errors), s = e.length);
} else {
let V = { instancePath: n + "/series/" + m + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.basis !== void 0 && i.call($, "basis") && (be($.basis, { instancePath: n + "/series/" + m + "/basis", parentData: $, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), $.calendar !== void 0 && i.call($, "calendar") && (M($.calendar, { instancePath: n + "/series/" + m + "/calendar", parentData: $, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.scenario !== void 0 && i.call($, "scenario") && (gn($.scenario, { instancePath: n + "/series/" + m + "/scenario", parentData: $, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? gn.errors : e.concat(gn.errors), s = e.length)), $.points !== void 0 && i.call($, "points")) {
let k = $.points;
if (Array.isArray(k)) {
if (k.length > 1e4) {
let F = { instancePath: n + "/series/" + m + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [F] : e.push(F), s++;
}
let V = k.length;
for (let F = 0; F < V; F++) {
let v = k[F];
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.period === void 0 || !i.call(v, "period")) {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.listDate === void 0 || !i.call(v, "listDate")) {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.state === void 0 || !i.call(v, "state")) {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.value === void 0 || !i.call(v, "value")) {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.method === void 0 || !i.call(v, "method")) {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.status === void 0 || !i.call(v, "status")) {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.reason === void 0 || !i.call(v, "reason")) {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.sources === void 0 || !i.call(v, "sources")) {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!i.call(Ue.properties.series.items.properties.points.items.properties, D)) {
let I = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.period !== void 0 && i.call(v, "period") && (qe(v.period, { instancePath: n + "/series/" + m + "/points/" + F + "/period", parentData: v, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), v.window !== void 0 && i.call(v, "window") && (wn(v.window, { instancePath: n + "/series/" + m + "/points/" + F + "/window", parentData: v, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? wn.errors : e.concat(wn.errors), s = e.length)), v.listDate !== void 0 && i.call(v, "listDate") && (Re(v.listDate, { instancePath: n + "/series/" + m + "/points/" + F + "/listDate", parentData: v, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), v.state !== void 0 && i.call(v, "state")) {
let D = v.state;
if (!(D === "number" || D === "nil" || D === "missing" || D === "notApplicable" || D === "confidential" || D === "none")) {
let I = { instancePath: n + "/series/" + m + "/points/" + F + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: Ue.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.value !== void 0 && i.call(v, "value")) {
let D = v.value, I = s, L = !1, N = s;
K(D, { instancePath: n + "/series/" + m + "/points/" + F + "/value", parentData: v, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var l = N === s;
L = L || l;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var l = T === s;
if (L = L || l, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.category !== void 0 && i.call(v, "category") && (se(v.category, { instancePath: n + "/series/" + m + "/points/" + F + "/category", parentData: v, parentDataProperty: "category", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), v.method !== void 0 && i.call(v, "method") && (vn(v.method, { instancePath: n + "/series/" + m + "/points/" + F + "/method", parentData: v, parentDataProperty: "method", rootData: p, dynamicAnchors: f }) || (e = e === null ? vn.errors : e.concat(vn.errors), s = e.length)), v.status !== void 0 && i.call(v, "status") && (bn(v.status, { instancePath: n + "/series/" + m + "/points/" + F + "/status", parentData: v, parentDataProperty: "status", rootData: p, dynamicAnchors: f }) || (e = e === null ? bn.errors : e.concat(bn.errors), s = e.length)), v.reason !== void 0 && i.call(v, "reason") && ($n(v.reason, { instancePath: n + "/series/" + m + "/points/" + F + "/reason", parentData: v, parentDataProperty: "reason", rootData: p, dynamicAnchors: f }) || (e = e === null ? $n.errors : e.concat($n.errors), s = e.length)), v.known !== void 0 && i.call(v, "known")) {
let D = v.known, I = s, L = !1, N = s;
K(D, { instancePath: n + "/series/" + m + "/points/" + F + "/known", parentData: v, parentDataProperty: "known", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var h = N === s;
L = L || h;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var h = T === s;
if (L = L || h, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.lower !== void 0 && i.call(v, "lower")) {
let D = v.lower, I = s, L = !1, N = s;
K(D, { instancePath: n + "/series/" + m + "/points/" + F + "/lower", parentData: v, parentDataProperty: "lower", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var y = N === s;
L = L || y;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var y = T === s;
if (L = L || y, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.upper !== void 0 && i.call(v, "upper")) {
let D = v.upper, I = s, L = !1, N = s;
K(D, { instancePath: n + "/series/" + m + "/points/" + F + "/upper", parentData: v, parentDataProperty: "upper", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var g = N === s;
L = L || g;
let T = s;
if (D !== null) {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var g = T === s;
if (L = L || g, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.expected !== void 0 && i.call(v, "expected")) {
let D = v.expected;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let I = { instancePath: n + "/series/" + m + "/points/" + F + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let I = { instancePath: n + "/series/" + m + "/points/" + F + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.received !== void 0 && i.call(v, "received")) {
let D = v.received;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let I = { instancePath: n + "/series/" + m + "/points/" + F + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let I = { instancePath: n + "/series/" + m + "/points/" + F + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.missingWeight !== void 0 && i.call(v, "missingWeight")) {
let D = v.missingWeight, I = s, L = !1, N = s;
mr(D, { instancePath: n + "/series/" + m + "/points/" + F + "/missingWeight", parentData: v, parentDataProperty: "missingWeight", rootData: p, dynamicAnchors: f }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
var u = N === s;
L = L || u;
let T = s;
if (D !== "") {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [C] : e.push(C), s++;
}
var u = T === s;
if (L = L || u, L)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (v.sources !== void 0 && i.call(v, "sources")) {
let D = v.sources;
if (Array.isArray(D)) {
if (D.length > 2e4) {
let L = { instancePath: n + "/series/" + m + "/points/" + F + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [L] : e.push(L), s++;
}
let I = D.length;
for (let L = 0; L < I; L++) {
let N = D[L];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.unit === void 0 || !i.call(N, "unit")) {
let T = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.share === void 0 || !i.call(N, "share")) {
let T = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.observation === void 0 || !i.call(N, "observation")) {
let T = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!(T === "unit" || T === "share" || T === "observation" || T === "part")) {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.unit !== void 0 && i.call(N, "unit") && ($e(N.unit, { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/unit", parentData: N, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), N.share !== void 0 && i.call(N, "share")) {
let T = N.share, C = s, pe = !1, X = s;
mr(T, { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/share", parentData: N, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
var b = X === s;
pe = pe || b;
let Q = s;
if (T !== null) {
let ee = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var b = Q === s;
if (pe = pe || b, pe)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.observation !== void 0 && i.call(N, "observation")) {
let T = N.observation, C = s, pe = !1, X = s;
se(T, { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/observation", parentData: N, parentDataProperty: "observation", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var w = X === s;
pe = pe || w;
let Q = s;
if (T !== null) {
let ee = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var w = Q === s;
if (pe = pe || w, pe)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.part !== void 0 && i.call(N, "part")) {
let T = N.part;
if (typeof T == "string") {
if (z(T) > 200) {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!Ai.test(T)) {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let T = { instancePath: n + "/series/" + m + "/points/" + F + "/sources/" + L, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let I = { instancePath: n + "/series/" + m + "/points/" + F + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.changes !== void 0 && i.call(v, "changes")) {
let D = v.changes;
if (Array.isArray(D)) {
if (D.length > 2e3) {
let L = { instancePath: n + "/series/" + m + "/points/" + F + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [L] : e.push(L), s++;
}
let I = D.length;
for (let L = 0; L < I; L++)
cr(D[L], { instancePath: n + "/series/" + m + "/points/" + F + "/changes/" + L, parentData: D, parentDataProperty: L, rootData: p, dynamicAnchors: f }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
} else {
let I = { instancePath: n + "/series/" + m + "/points/" + F + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
v.adjustment !== void 0 && i.call(v, "adjustment") && (K(v.adjustment, { instancePath: n + "/series/" + m + "/points/" + F + "/adjustment", parentData: v, parentDataProperty: "adjustment", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), v.source !== void 0 && i.call(v, "source") && (M(v.source, { instancePath: n + "/series/" + m + "/points/" + F + "/source", parentData: v, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let D = { instancePath: n + "/series/" + m + "/points/" + F, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let V = { instancePath: n + "/series/" + m + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.role !== void 0 && i.call($, "role")) {
let k = $.role;
if (!(k === "unit" || k === "group" || k === "unallocated")) {
let V = { instancePath: n + "/series/" + m + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: Ue.properties.series.items.properties.role.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.breaks !== void 0 && i.call($, "breaks")) {
let k = $.breaks;
if (Array.isArray(k)) {
if (k.length > 200) {
let F = { instancePath: n + "/series/" + m + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
let V = k.length;
for (let F = 0; F < V; F++) {
let v = k[F];
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.date === void 0 || !i.call(v, "date")) {
let D = { instancePath: n + "/series/" + m + "/breaks/" + F, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.kind === void 0 || !i.call(v, "kind")) {
let D = { instancePath: n + "/series/" + m + "/breaks/" + F, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [D] : e.push(D), s++;
}
if (v.changes === void 0 || !i.call(v, "changes")) {
let D = { instancePath: n + "/series/" + m + "/breaks/" + F, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(v))
if (!(D === "date" || D === "kind" || D === "changes")) {
let I = { instancePath: n + "/series/" + m + "/breaks/" + F, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [I] : e.push(I), s++;
}
if (v.date !== void 0 && i.call(v, "date") && (Re(v.date, { instancePath: n + "/series/" + m + "/breaks/" + F + "/date", parentData: v, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), v.kind !== void 0 && i.call(v, "kind")) {
let D = v.kind;
if (!(D === "territory" || D === "definition")) {
let I = { instancePath: n + "/series/" + m + "/breaks/" + F + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Ue.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (v.changes !== void 0 && i.call(v, "changes")) {
let D = v.changes;
if (Array.isArray(D)) {
if (D.length > 2e3) {
let L = { instancePath: n + "/series/" + m + "/breaks/" + F + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [L] : e.push(L), s++;
}
let I = D.length;
for (let L = 0; L < I; L++)
cr(D[L], { instancePath: n + "/series/" + m + "/breaks/" + F + "/changes/" + L, parentData: D, parentDataProperty: L, rootData: p, dynamicAnchors: f }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
} else {
let I = { instancePath: n + "/series/" + m + "/breaks/" + F + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let D = { instancePath: n + "/series/" + m + "/breaks/" + F, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let V = { instancePath: n + "/series/" + m + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let k = { instancePath: n + "/series/" + m, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
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
let m = { instancePath: n + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let E = j.length;
for (let m = 0; m < E; m++) {
let $ = j[m], k = s, V = !0, F = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.verdict !== void 0 && i.call($, "verdict") && $.verdict !== "notComparable") {
let v = {};
e === null ? e = [v] : e.push(v), s++;
}
var P = F === s;
if (s = k, e !== null && (k ? e.length = k : e = null), P) {
let v = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.difference !== void 0 && i.call($, "difference") && $.difference !== null) {
let I = { instancePath: n + "/reconciliations/" + m + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var P = v === s;
if (V = P, V) {
var c = {};
c.difference = !0, c.verdict = !0;
}
}
if (!V) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !i.call($, "kind")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.relation === void 0 || !i.call($, "relation")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.indicator === void 0 || !i.call($, "indicator")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.period === void 0 || !i.call($, "period")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.unit === void 0 || !i.call($, "unit")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.ours === void 0 || !i.call($, "ours")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.published === void 0 || !i.call($, "published")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.difference === void 0 || !i.call($, "difference")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.tolerance === void 0 || !i.call($, "tolerance")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.verdict === void 0 || !i.call($, "verdict")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [v] : e.push(v), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys($))
if (!i.call(Ue.properties.reconciliations.items.properties, v)) {
let D = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [D] : e.push(D), s++;
}
if ($.kind !== void 0 && i.call($, "kind") && (M($.kind, { instancePath: n + "/reconciliations/" + m + "/kind", parentData: $, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.relation !== void 0 && i.call($, "relation") && (M($.relation, { instancePath: n + "/reconciliations/" + m + "/relation", parentData: $, parentDataProperty: "relation", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.indicator !== void 0 && i.call($, "indicator") && (M($.indicator, { instancePath: n + "/reconciliations/" + m + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.breakdown !== void 0 && i.call($, "breakdown")) {
let v = $.breakdown;
if (typeof v == "string") {
if (z(v) > 200) {
let D = { instancePath: n + "/reconciliations/" + m + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [D] : e.push(D), s++;
}
if (!Tt.test(v)) {
let D = { instancePath: n + "/reconciliations/" + m + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: n + "/reconciliations/" + m + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if ($.period !== void 0 && i.call($, "period") && (qe($.period, { instancePath: n + "/reconciliations/" + m + "/period", parentData: $, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), $.partsPeriod !== void 0 && i.call($, "partsPeriod") && (qe($.partsPeriod, { instancePath: n + "/reconciliations/" + m + "/partsPeriod", parentData: $, parentDataProperty: "partsPeriod", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), $.unit !== void 0 && i.call($, "unit") && ($e($.unit, { instancePath: n + "/reconciliations/" + m + "/unit", parentData: $, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), $.ours !== void 0 && i.call($, "ours")) {
let v = $.ours, D = s, I = !1, L = s;
K(v, { instancePath: n + "/reconciliations/" + m + "/ours", parentData: $, parentDataProperty: "ours", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var _ = L === s;
I = I || _;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/reconciliations/" + m + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var _ = N === s;
if (I = I || _, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + m + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.oursMeasure !== void 0 && i.call($, "oursMeasure") && (M($.oursMeasure, { instancePath: n + "/reconciliations/" + m + "/oursMeasure", parentData: $, parentDataProperty: "oursMeasure", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.published !== void 0 && i.call($, "published")) {
let v = $.published, D = s, I = !1, L = s;
K(v, { instancePath: n + "/reconciliations/" + m + "/published", parentData: $, parentDataProperty: "published", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var d = L === s;
I = I || d;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/reconciliations/" + m + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var d = N === s;
if (I = I || d, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + m + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.difference !== void 0 && i.call($, "difference")) {
let v = $.difference, D = s, I = !1, L = s;
K(v, { instancePath: n + "/reconciliations/" + m + "/difference", parentData: $, parentDataProperty: "difference", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var x = L === s;
I = I || x;
let N = s;
if (v !== null) {
let T = { instancePath: n + "/reconciliations/" + m + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var x = N === s;
if (I = I || x, I)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + m + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.tolerance !== void 0 && i.call($, "tolerance") && (K($.tolerance, { instancePath: n + "/reconciliations/" + m + "/tolerance", parentData: $, parentDataProperty: "tolerance", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.verdict !== void 0 && i.call($, "verdict")) {
let v = $.verdict;
if (!(v === "equal" || v === "withinTolerance" || v === "differs" || v === "notComparable")) {
let D = { instancePath: n + "/reconciliations/" + m + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Ue.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
$.source !== void 0 && i.call($, "source") && (se($.source, { instancePath: n + "/reconciliations/" + m + "/source", parentData: $, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.note !== void 0 && i.call($, "note") && (qn($.note, { instancePath: n + "/reconciliations/" + m + "/note", parentData: $, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? qn.errors : e.concat(qn.errors), s = e.length));
} else {
let v = { instancePath: n + "/reconciliations/" + m, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
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
let m = { instancePath: n + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [m] : e.push(m), s++;
}
let E = j.length;
for (let m = 0; m < E; m++) {
let $ = j[m];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.relation === void 0 || !i.call($, "relation")) {
let k = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.kind === void 0 || !i.call($, "kind")) {
let k = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.compared === void 0 || !i.call($, "compared")) {
let k = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.equal === void 0 || !i.call($, "equal")) {
let k = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.withinTolerance === void 0 || !i.call($, "withinTolerance")) {
let k = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.differs === void 0 || !i.call($, "differs")) {
let k = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.notComparable === void 0 || !i.call($, "notComparable")) {
let k = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys($))
if (!(k === "relation" || k === "kind" || k === "compared" || k === "equal" || k === "withinTolerance" || k === "differs" || k === "notComparable")) {
let V = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if ($.relation !== void 0 && i.call($, "relation") && (M($.relation, { instancePath: n + "/comparisons/" + m + "/relation", parentData: $, parentDataProperty: "relation", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.kind !== void 0 && i.call($, "kind") && (M($.kind, { instancePath: n + "/comparisons/" + m + "/kind", parentData: $, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.compared !== void 0 && i.call($, "compared")) {
let k = $.compared;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.equal !== void 0 && i.call($, "equal")) {
let k = $.equal;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.withinTolerance !== void 0 && i.call($, "withinTolerance")) {
let k = $.withinTolerance;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.differs !== void 0 && i.call($, "differs")) {
let k = $.differs;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.notComparable !== void 0 && i.call($, "notComparable")) {
let k = $.notComparable;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/comparisons/" + m + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let k = { instancePath: n + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
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
let m = { instancePath: n + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let E = j.length;
for (let m = 0; m < E; m++) {
let $ = j[m];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !i.call($, "indicator")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.definition === void 0 || !i.call($, "definition")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.basis === void 0 || !i.call($, "basis")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.period === void 0 || !i.call($, "period")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.amounts === void 0 || !i.call($, "amounts")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.sources === void 0 || !i.call($, "sources")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.values === void 0 || !i.call($, "values")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.known === void 0 || !i.call($, "known")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.unallocated === void 0 || !i.call($, "unallocated")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.unresolved === void 0 || !i.call($, "unresolved")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.restatedBySource === void 0 || !i.call($, "restatedBySource")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.lost === void 0 || !i.call($, "lost")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.exactUnits === void 0 || !i.call($, "exactUnits")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.boundedUnits === void 0 || !i.call($, "boundedUnits")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.unresolvedUnits === void 0 || !i.call($, "unresolvedUnits")) {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys($))
if (!i.call(Ue.properties.conservation.items.properties, k)) {
let V = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if ($.indicator !== void 0 && i.call($, "indicator") && (M($.indicator, { instancePath: n + "/conservation/" + m + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.definition !== void 0 && i.call($, "definition") && (se($.definition, { instancePath: n + "/conservation/" + m + "/definition", parentData: $, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.breakdown !== void 0 && i.call($, "breakdown")) {
let k = $.breakdown;
if (typeof k == "string") {
if (z(k) > 200) {
let V = { instancePath: n + "/conservation/" + m + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
if (!Tt.test(k)) {
let V = { instancePath: n + "/conservation/" + m + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: n + "/conservation/" + m + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.source !== void 0 && i.call($, "source") && (M($.source, { instancePath: n + "/conservation/" + m + "/source", parentData: $, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.basis !== void 0 && i.call($, "basis") && (be($.basis, { instancePath: n + "/conservation/" + m + "/basis", parentData: $, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), $.period !== void 0 && i.call($, "period") && (qe($.period, { instancePath: n + "/conservation/" + m + "/period", parentData: $, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), $.amounts !== void 0 && i.call($, "amounts")) {
let k = $.amounts;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/conservation/" + m + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/conservation/" + m + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.sources !== void 0 && i.call($, "sources") && (K($.sources, { instancePath: n + "/conservation/" + m + "/sources", parentData: $, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.values !== void 0 && i.call($, "values") && (K($.values, { instancePath: n + "/conservation/" + m + "/values", parentData: $, parentDataProperty: "values", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.known !== void 0 && i.call($, "known") && (K($.known, { instancePath: n + "/conservation/" + m + "/known", parentData: $, parentDataProperty: "known", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.unallocated !== void 0 && i.call($, "unallocated") && (K($.unallocated, { instancePath: n + "/conservation/" + m + "/unallocated", parentData: $, parentDataProperty: "unallocated", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.unresolved !== void 0 && i.call($, "unresolved") && (K($.unresolved, { instancePath: n + "/conservation/" + m + "/unresolved", parentData: $, parentDataProperty: "unresolved", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.restatedBySource !== void 0 && i.call($, "restatedBySource") && (K($.restatedBySource, { instancePath: n + "/conservation/" + m + "/restatedBySource", parentData: $, parentDataProperty: "restatedBySource", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.lost !== void 0 && i.call($, "lost") && (K($.lost, { instancePath: n + "/conservation/" + m + "/lost", parentData: $, parentDataProperty: "lost", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), $.exactUnits !== void 0 && i.call($, "exactUnits")) {
let k = $.exactUnits;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/conservation/" + m + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/conservation/" + m + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.boundedUnits !== void 0 && i.call($, "boundedUnits")) {
let k = $.boundedUnits;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/conservation/" + m + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/conservation/" + m + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.unresolvedUnits !== void 0 && i.call($, "unresolvedUnits")) {
let k = $.unresolvedUnits;
if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
let V = { instancePath: n + "/conservation/" + m + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
let V = { instancePath: n + "/conservation/" + m + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let k = { instancePath: n + "/conservation/" + m, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
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
let m = { instancePath: n + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [m] : e.push(m), s++;
}
let E = j.length;
for (let m = 0; m < E; m++) {
let $ = j[m];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !i.call($, "kind")) {
let k = { instancePath: n + "/markers/" + m, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.code === void 0 || !i.call($, "code")) {
let k = { instancePath: n + "/markers/" + m, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.text === void 0 || !i.call($, "text")) {
let k = { instancePath: n + "/markers/" + m, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys($))
if (!(k === "kind" || k === "code" || k === "text")) {
let V = { instancePath: n + "/markers/" + m, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
if ($.kind !== void 0 && i.call($, "kind")) {
let k = $.kind;
if (!(k === "method" || k === "reason" || k === "status" || k === "break")) {
let V = { instancePath: n + "/markers/" + m + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Ue.properties.markers.items.properties.kind.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if ($.code !== void 0 && i.call($, "code")) {
let k = $.code;
if (typeof k == "string") {
if (z(k) > 40) {
let V = { instancePath: n + "/markers/" + m + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [V] : e.push(V), s++;
}
if (!Ei.test(k)) {
let V = { instancePath: n + "/markers/" + m + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: n + "/markers/" + m + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
}
$.text !== void 0 && i.call($, "text") && (ur($.text, { instancePath: n + "/markers/" + m + "/text", parentData: $, parentDataProperty: "text", rootData: p, dynamicAnchors: f }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length));
} else {
let k = { instancePath: n + "/markers/" + m, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
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
let m = { instancePath: n + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [m] : e.push(m), s++;
}
let E = j.length;
for (let m = 0; m < E; m++) {
let $ = j[m];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.id === void 0 || !i.call($, "id")) {
let k = { instancePath: n + "/sources/" + m, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.class === void 0 || !i.call($, "class")) {
let k = { instancePath: n + "/sources/" + m, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.publisher === void 0 || !i.call($, "publisher")) {
let k = { instancePath: n + "/sources/" + m, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [k] : e.push(k), s++;
}
if ($.origin === void 0 || !i.call($, "origin")) {
let k = { instancePath: n + "/sources/" + m, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys($))
if (!(k === "id" || k === "class" || k === "publisher" || k === "origin")) {
let V = { instancePath: n + "/sources/" + m, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [V] : e.push(V), s++;
}
$.id !== void 0 && i.call($, "id") && (M($.id, { instancePath: n + "/sources/" + m + "/id", parentData: $, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.class !== void 0 && i.call($, "class") && (M($.class, { instancePath: n + "/sources/" + m + "/class", parentData: $, parentDataProperty: "class", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.publisher !== void 0 && i.call($, "publisher") && (se($.publisher, { instancePath: n + "/sources/" + m + "/publisher", parentData: $, parentDataProperty: "publisher", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), $.origin !== void 0 && i.call($, "origin") && (se($.origin, { instancePath: n + "/sources/" + m + "/origin", parentData: $, parentDataProperty: "origin", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: n + "/sources/" + m, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
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
let m = { instancePath: n + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let E = j.length;
for (let m = 0; m < E; m++)
Or(j[m], { instancePath: n + "/findings/" + m, parentData: j, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length);
} else {
let E = { instancePath: n + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let j = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var to = pt, Sn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function Dn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Dn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return Dn.errors = e, s === 0;
}
Dn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function jn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = jn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Vn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return jn.errors = e, s === 0;
}
jn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pt(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.area === void 0 || !i.call(r, "area")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.population === void 0 || !i.call(r, "population")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "change" || g === "from" || g === "to" || g === "kind" || g === "area" || g === "population" || g === "evidence" || g === "note")) {
let u = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (Dn(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? Dn.errors : e.concat(Dn.errors), s = e.length)), r.from !== void 0 && i.call(r, "from")) {
let g = r.from, u = s, b = !1, w = s;
dr(g, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
var t = w === s;
b = b || t;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = P === s;
if (b = b || t, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let g = r.to, u = s, b = !1, w = s;
dr(g, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
var a = w === s;
b = b || a;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var a = P === s;
if (b = b || a, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let g = r.kind;
if (!(g === "whole" || g === "part" || g === "undetermined")) {
let u = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Sn.properties.kind.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.area !== void 0 && i.call(r, "area")) {
let g = r.area, u = s, b = !1, w = s;
if (!(g === "all" || g === "part" || g === "none")) {
let c = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: Sn.properties.area.anyOf[0].enum } };
e === null ? e = [c] : e.push(c), s++;
}
var q = w === s;
b = b || q;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var q = P === s;
if (b = b || q, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.population !== void 0 && i.call(r, "population")) {
let g = r.population, u = s, b = !1, w = s;
if (!(g === "all" || g === "part" || g === "none")) {
let c = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: Sn.properties.population.anyOf[0].enum } };
e === null ? e = [c] : e.push(c), s++;
}
var l = w === s;
b = b || l;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = P === s;
if (b = b || l, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.evidence !== void 0 && i.call(r, "evidence")) {
let g = r.evidence, u = s, b = !1, w = s;
if (!(g === "official" || g === "alias")) {
let c = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Sn.properties.evidence.anyOf[0].enum } };
e === null ? e = [c] : e.push(c), s++;
}
var h = w === s;
b = b || h;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var h = P === s;
if (b = b || h, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let g = r.note, u = s, b = !1, w = s;
jn(g, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? jn.errors : e.concat(jn.errors), s = e.length);
var y = w === s;
b = b || y;
let P = s;
if (g !== "") {
let c = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [c] : e.push(c), s++;
}
var y = P === s;
if (b = b || y, b)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let c = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var io = ft, Ct = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function yr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function xn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xn.evaluated;
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
if (z(r) > 60) {
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
return xn.errors = e, s === 0;
}
xn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function In(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = In.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return In.errors = e, s === 0;
}
In.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!he(r)) {
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
function On(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = On.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return On.errors = e, s === 0;
}
On.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _n(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _n.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return _n.errors = e, s === 0;
}
_n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ft(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
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
if (!i.call(Ct.properties, w)) {
let P = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (yr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (xn(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? xn.errors : e.concat(xn.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (In(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? In.errors : e.concat(In.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let w = r.type, P = s, c = !1, _ = s;
Be(w, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var t = _ === s;
c = c || t;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var t = d === s;
if (c = c || t, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.name !== void 0 && i.call(r, "name") && (Be(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), r.parent !== void 0 && i.call(r, "parent")) {
let w = r.parent, P = s, c = !1, _ = s;
yr(w, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length);
var a = _ === s;
c = c || a;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = d === s;
if (c = c || a, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validFrom !== void 0 && i.call(r, "validFrom")) {
let w = r.validFrom, P = s, c = !1, _ = s;
hr(w, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length);
var q = _ === s;
c = c || q;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var q = d === s;
if (c = c || q, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let w = r.validTo, P = s, c = !1, _ = s;
hr(w, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: p, dynamicAnchors: f }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length);
var l = _ === s;
c = c || l;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = d === s;
if (c = c || l, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.change !== void 0 && i.call(r, "change")) {
let w = r.change, P = s, c = !1, _ = s;
On(w, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? On.errors : e.concat(On.errors), s = e.length);
var h = _ === s;
c = c || h;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var h = d === s;
if (c = c || h, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.class !== void 0 && i.call(r, "class")) {
let w = r.class, P = s, c = !1, _ = s;
if (!(w === "urban" || w === "rural")) {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ct.properties.class.anyOf[0].enum } };
e === null ? e = [x] : e.push(x), s++;
}
var y = _ === s;
c = c || y;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var y = d === s;
if (c = c || y, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.continuity !== void 0 && i.call(r, "continuity")) {
let w = r.continuity, P = s, c = !1, _ = s;
if (w !== "assumed") {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [x] : e.push(x), s++;
}
var g = _ === s;
c = c || g;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var g = d === s;
if (c = c || g, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.dateKind !== void 0 && i.call(r, "dateKind")) {
let w = r.dateKind, P = s, c = !1, _ = s;
_n(w, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? _n.errors : e.concat(_n.errors), s = e.length);
var u = _ === s;
c = c || u;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var u = d === s;
if (c = c || u, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nameEn !== void 0 && i.call(r, "nameEn")) {
let w = r.nameEn, P = s, c = !1, _ = s;
Be(w, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var b = _ === s;
c = c || b;
let d = s;
if (w !== "") {
let x = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var b = d === s;
if (c = c || b, c)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let x = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let w = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oo = ut;
function Ln(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return Ln.errors = e, s === 0;
}
Ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function An(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = An.evaluated;
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
if (z(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!wt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return An.errors = e, s === 0;
}
An.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function En(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = En.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!vt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return En.errors = e, s === 0;
}
En.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nn(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Nn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
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
return Nn.errors = e, s === 0;
}
Nn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ni = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function ut(r, { instancePath: n = "", parentData: O, parentDataProperty: A, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, q = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount") && r.amount !== "") {
let P = { instancePath: n + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.share !== void 0 && i.call(r, "share")) {
let P = r.share;
if (typeof P == "string" && z(P) < 1) {
let c = { instancePath: n + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
var g = l === s;
if (g) {
a = !0, q = 0;
var h = {};
h.amount = !0, h.share = !0;
}
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount")) {
let P = r.amount;
if (typeof P == "string" && z(P) < 1) {
let c = { instancePath: n + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.share !== void 0 && i.call(r, "share") && r.share !== "") {
let P = { instancePath: n + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
}
var g = y === s;
if (g && a ? (a = !1, q = [q, 1]) : g && (a = !0, q = 1, h !== !0 && (h = h || {}, h.amount = !0, h.share = !0)), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let P = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
e === null ? e = [P] : e.push(P), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.basis === void 0 || !i.call(r, "basis")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.amount === void 0 || !i.call(r, "amount")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.share === void 0 || !i.call(r, "share")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "change" || P === "from" || P === "to" || P === "basis" || P === "amount" || P === "share" || P === "source")) {
let c = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (Ln(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ln.errors : e.concat(Ln.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (Pr(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (Pr(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (An(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? An.errors : e.concat(An.errors), s = e.length)), r.amount !== void 0 && i.call(r, "amount")) {
let P = r.amount, c = s, _ = !1, d = s;
if (typeof P == "string") {
if (z(P) > 50) {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!Ni.test(P)) {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
var u = d === s;
_ = _ || u;
let x = s;
if (P !== "") {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var u = x === s;
if (_ = _ || u, _)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let j = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.share !== void 0 && i.call(r, "share")) {
let P = r.share, c = s, _ = !1, d = s;
En(P, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? En.errors : e.concat(En.errors), s = e.length);
var b = d === s;
_ = _ || b;
let x = s;
if (P !== "") {
let j = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var b = x === s;
if (_ = _ || b, _)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let j = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let P = r.source, c = s, _ = !1, d = s;
Nn(P, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? Nn.errors : e.concat(Nn.errors), s = e.length);
var w = d === s;
_ = _ || w;
let x = s;
if (P !== "") {
let j = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var w = x === s;
if (_ = _ || w, _)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let j = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Ci as validateBody,
Ri as validateBreakdown,
Bi as validateCalendar,
Zi as validateChange,
Ki as validateConfig,
Si as validateDecision,
Ui as validateException,
Mi as validateForm,
Wi as validateHoliday,
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
